import { type Decision, accept, reject } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { stayLifecycle } from '../../domain/road/stay-lifecycle';
import { brokenAt, speaksOf } from '../../domain/rules/rule-list';
import { type Change, colliding, orderOfMoves, publishable, type SetTaken } from '../../domain/what-if/changes';
import { standingOn } from '../../store/in-the-way';
import { openMoveOf } from '../../store/moves/moves';
import { stayById } from '../../store/road/stays';
import type { Stop } from '../../store/stop.entity';
import { TourRules } from '../rules/tour-rules';
import type { Placed, Tried } from './tried-changes';

const setOf = (stop: Stop): SetTaken => ({ id: stop.id, fromMs: stop.occupiesFrom.getTime(), toMs: stop.setFreeAt.getTime() });
const newSetOf = ({ columns }: Placed): SetTaken => ({ id: columns.id, fromMs: Date.parse(columns.occupies_from), toMs: Date.parse(columns.set_free_at) });

/** Whether all changes could be published this moment by what today's commands do; asked when they are proposed, and again when they are published. */
@Injectable()
export class PublishingGate {
  constructor(private readonly rules: TourRules) {}

  /** @returns the ids of the stops that move, in the order in which they can be written. */
  async passes(tx: Transaction, changes: readonly Change[], tried: Tried): Promise<Decision<readonly string[]>> {
    for (const change of changes) {
      const may = await possible(tx, change, tried.stops.get(change.stopId) ?? null);
      if (!may.ok) return may;
    }
    const collision = colliding(tried.placed.map(newSetOf));
    if (collision !== null) return reject('changes-collide', { stopIds: collision });
    const moving = tried.placed.filter(({ stop }) => stop !== null);
    const order = orderOfMoves(moving.map(({ stop }) => setOf(stop as Stop)), moving.map(newSetOf));
    if (order === null) return reject('moves-in-a-circle');
    for (const placed of tried.placed) {
      const free = await this.free(tx, placed, changes, tried);
      if (!free.ok) return free;
    }
    return accept(order);
  }

  private async free(tx: Transaction, placed: Placed, changes: readonly Change[], { factsAfter }: Tried): Promise<Decision<undefined>> {
    const rivals = await rivalsBeside(tx, placed, changes);
    if (!rivals.ok) return rivals;
    const { fact, stop } = placed;
    const broken = brokenAt(stop === null ? 'save' : 'confirm', await this.rules.judgeFirm(factsAfter, fact), speaksOf(fact.id, factsAfter));
    return broken.length === 0 ? accept() : reject('rules-broken', { rules: broken.map(({ rule, finding }) => ({ rule: rule.id, numbers: finding.numbers })) });
  }
}

async function possible(tx: Transaction, change: Change, stop: Stop | null): Promise<Decision<undefined>> {
  const may = publishable(change, stop?.state ?? null);
  if (!may.ok || stop?.state !== 'confirmed') return may;
  if (await openMoveOf(tx, stop.id)) return reject('move-already-proposed', { stopId: stop.id });
  if (change.kind !== 'drop') return accept();
  const stay = await stayById(tx, stop.id);
  const cancellable = stay !== null && stayLifecycle.next(stay.state, 'cancel-by-organiser').ok;
  return cancellable ? accept() : reject('change-not-publishable', { kind: change.kind, state: stay?.state ?? stop.state });
}

/** Who has the space or the set on the new days, of those that do not change as well. Holds bar a move as they do today; a new hold only waits behind them. */
async function rivalsBeside(tx: Transaction, { columns, stop }: Placed, changes: readonly Change[]): Promise<Decision<undefined>> {
  const standing = await standingOn(tx, columns, changes.map(({ stopId }) => stopId));
  const firm = standing.some(({ isFirm }) => isFirm);
  if (standing.length === 0 || (stop === null && !firm)) return accept();
  return reject(firm ? 'dates-already-confirmed' : 'dates-held-by-others', { stopId: columns.id, rivals: standing.length });
}
