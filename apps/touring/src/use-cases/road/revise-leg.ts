import type { Caller } from '@caravanserai/access';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { carbonGrams } from '../../domain/road/carbon';
import { legLifecycle, changeableStates } from '../../domain/road/leg-lifecycle';
import { termsHold } from '../../domain/road/leg-rules';
import type { LegTerms } from '../../domain/road/leg-terms';
import { type LegView, legView } from '../../store/road/leg-view';
import { type Courier, type Leg, setCouriers } from '../../store/road/legs';
import { emissionFactors } from '../../store/road/road-reference';
import { LegCommands } from './leg-commands';

/** What is agreed of a transport, anew and whole. Once the carrier has the crates only what is learnt on the way may still be filled in. */
@Injectable()
export class ReviseLeg {
  constructor(private readonly legs: LegCommands) {}

  execute(caller: Caller, legId: string, terms: LegTerms): Promise<Decision<LegView>> {
    return this.legs.run(caller, legId, 'revise-leg', async (tx, leg) => {
      if (legLifecycle.isFinal(leg.state)) return reject('leg-is-over', { state: leg.state });
      const holds = termsHold(terms);
      if (!holds.ok) return holds;
      const fixed = changeableStates.includes(leg.state) ? [] : fixedOnTheWay.filter((field) => terms[field] !== leg.terms[field]);
      if (fixed.length > 0) return reject('leg-is-under-way', { fields: fixed });
      const carbon = carbonGrams(terms, await emissionFactors(tx));
      await tx.query('update leg set terms = $2, departs_at = $3, arrives_at = $4, carbon_grams = $5, version = version + 1 where id = $1', [
        leg.id, JSON.stringify(terms), terms.departs, terms.arrives, carbon,
      ]);
      return accept(legView({ ...leg, terms, carbonGrams: carbon, version: leg.version + 1 }));
    });
  }

  /** Who travels with it, by references that only contacts resolves. They join and leave while it is under way, give or take a day. */
  couriers(caller: Caller, legId: string, couriers: readonly Omit<Courier, 'legId'>[]): Promise<Decision<LegView>> {
    return this.legs.run(caller, legId, 'revise-leg', async (tx, leg) => {
      if (legLifecycle.isFinal(leg.state)) return reject('leg-is-over', { state: leg.state });
      const astray = couriers.find((courier) => !travelsWith(courier, leg));
      if (astray !== undefined) return reject('courier-not-on-the-leg', { personRef: astray.personRef, departs: leg.terms.departs, arrives: leg.terms.arrives });
      await setCouriers(tx, leg.id, couriers);
      await tx.query('update leg set version = version + 1 where id = $1', [leg.id]);
      return accept(legView({ ...leg, version: leg.version + 1 }));
    });
  }
}

const fixedOnTheWay = ['from', 'to', 'departs', 'mode', 'crates', 'grossKg', 'carrier'] as const satisfies readonly (keyof LegTerms)[];
const dayMs = 86_400_000;

/** A courier sees the crates closed and opened, which may be the day before and the day after. */
const travelsWith = ({ joinsAt, leavesAt }: Omit<Courier, 'legId'>, { terms }: Leg): boolean =>
  joinsAt < leavesAt && joinsAt.getTime() >= Date.parse(terms.departs) - dayMs && leavesAt.getTime() <= Date.parse(terms.arrives) + 2 * dayMs;
