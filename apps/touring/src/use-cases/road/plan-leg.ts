import { randomUUID } from 'node:crypto';
import { type Caller, Commands } from '@caravanserai/access';
import { legPlanned } from '@caravanserai/contracts';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import { Outbox } from '@caravanserai/messaging';
import { logTransition, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { carbonGrams } from '../../domain/road/carbon';
import { legLifecycle } from '../../domain/road/leg-lifecycle';
import { termsHold } from '../../domain/road/leg-rules';
import type { LegTerms } from '../../domain/road/leg-terms';
import { type LegView, legView } from '../../store/road/leg-view';
import { type Leg, legById } from '../../store/road/legs';
import { emissionFactors } from '../../store/road/road-reference';
import { lockStays } from '../../store/road/stays';
import { Tour } from '../../store/tour.entity';
import { endsOf } from './leg-commands';
import { legFacts } from './leg-changes';
import { StayChanges } from './stay-changes';

export interface LegPlan {
  readonly tourId: string;
  /** Left out: from a lender, a store or home. */
  readonly fromStopId?: string;
  readonly toStopId?: string;
  readonly terms: LegTerms;
}

/** The organiser plans a transport of a tour. Its carbon is reckoned from the factor in force on the day of departure. */
@Injectable()
export class PlanLeg {
  constructor(
    private readonly commands: Commands,
    private readonly outbox: Outbox,
    private readonly changes: StayChanges,
  ) {}

  execute(caller: Caller, { tourId, fromStopId, toStopId, terms }: LegPlan): Promise<Decision<LegView>> {
    return this.commands.run(caller, {
      action: 'plan-leg',
      load: async (tx) => {
        const tour = await tx.manager.findOneBy(Tour, { id: tourId });
        return tour && { resource: { parties: { organiser: tour.organiserId } }, version: tour.version, state: tour };
      },
      execute: async (tx, tour, acting) => {
        const ends = { fromStopId: fromStopId ?? null, toStopId: toStopId ?? null };
        const holds = termsHold(terms);
        if (!holds.ok) return holds;
        const joined = await this.join(tx, tour, ends);
        if (!joined.ok) return joined;
        const leg = await insert(tx, tour, ends, terms);
        await logTransition(tx, acting, { of: legLifecycle.workflow, id: leg.id, action: 'plan', from: null, to: leg.state });
        await this.outbox.add(tx, legPlanned, leg.id, { ...legFacts(leg), mode: terms.mode, departs: utc(terms.departs), arrives: utc(terms.arrives) });
        return accept(legView(leg));
      },
    });
  }

  /** Both ends are stays of this tour that still lie ahead or are under way; both change by it. */
  private async join(tx: Transaction, tour: Tour, ends: Pick<Leg, 'fromStopId' | 'toStopId'>): Promise<Decision<undefined>> {
    const ids = endsOf(ends);
    if (tour.state !== 'planned') return reject('tour-not-open', { state: tour.state });
    if (ids.length === 0 || ends.fromStopId === ends.toStopId) return reject('leg-goes-nowhere', ends);
    const stays = await lockStays(tx, ids);
    const strange = ids.filter((id) => !stays.some((stay) => stay.id === id && stay.tourId === tour.id && !stay.state.startsWith('cancelled')));
    if (strange.length > 0) return reject('stay-unknown', { stopIds: strange });
    for (const stay of stays) await this.changes.touch(tx, stay);
    return accept();
  }
}

export const utc = (instant: string): string => new Date(instant).toISOString();

async function insert(tx: Transaction, tour: Tour, { fromStopId, toStopId }: Pick<Leg, 'fromStopId' | 'toStopId'>, terms: LegTerms): Promise<Leg> {
  const id = randomUUID();
  await tx.query(
    `insert into leg (id, version, state, tour_id, organiser_id, from_stop_id, to_stop_id, departs_at, arrives_at, terms, carbon_grams, created_at)
     values ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [id, legLifecycle.initial, tour.id, tour.organiserId, fromStopId, toStopId, terms.departs, terms.arrives, JSON.stringify(terms), carbonGrams(terms, await emissionFactors(tx)), tx.now],
  );
  return (await legById(tx, id)) as Leg;
}
