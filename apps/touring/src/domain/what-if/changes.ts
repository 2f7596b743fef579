import { type Decision, accept, reject } from '@caravanserai/kernel';
import type { StopFact } from '../rules/tour-facts';
import type { Stay } from '../stay';

export interface MoveTried extends Stay {
  readonly kind: 'move';
  readonly stopId: string;
}

export interface DropTried {
  readonly kind: 'drop';
  readonly stopId: string;
}

/** `stopId` is the id that the hold will have. */
export interface AddTried extends Stay {
  readonly kind: 'add';
  readonly stopId: string;
  readonly spaceId: string;
}

export type Change = MoveTried | DropTried | AddTried;

/** One stop, one change: two of the same would leave it to chance which one counts. */
export function changesFit(changes: readonly Change[], stops: readonly Pick<StopFact, 'id'>[]): Decision<undefined, 'stop-changed-twice' | 'stop-of-another-tour'> {
  const ids = changes.map(({ stopId }) => stopId);
  const twice = ids.find((id, at) => ids.indexOf(id) < at);
  if (twice !== undefined) return reject('stop-changed-twice', { stopId: twice });
  const strange = changes.find(({ kind, stopId }) => kind !== 'add' && !stops.some(({ id }) => id === stopId));
  return strange === undefined ? accept() : reject('stop-of-another-tour', { stopId: strange.stopId });
}

/**
 * Whether today's commands can do it: a confirmed stop moves, a confirmed one is cancelled and a hold declined. A hold's rank belongs to
 * its dates, so a hold does not move; while a contract is out, its agreement decides.
 */
export function publishable({ kind }: Pick<Change, 'kind'>, state: StopFact['state'] | null): Decision<undefined, 'withdraw-the-agreement' | 'change-not-publishable'> {
  if (kind === 'add' || state === 'confirmed' || (kind === 'drop' && (state === 'hold' || state === 'challenged'))) return accept();
  return reject(state === 'reserved' ? 'withdraw-the-agreement' : 'change-not-publishable', { kind, state });
}

/** The stops as they would be; `placed` are the moved and the added ones with their new days. */
export function withChanges(stops: readonly StopFact[], changes: readonly Change[], placed: readonly StopFact[]): StopFact[] {
  const changed = new Set(changes.map(({ stopId }) => stopId));
  return [...stops.filter(({ id }) => !changed.has(id)), ...placed];
}

/** When the set is with a stop and not yet free for another, in milliseconds. */
export interface SetTaken {
  readonly id: string;
  readonly fromMs: number;
  readonly toMs: number;
}

const meet = (one: SetTaken, other: SetTaken): boolean => one.fromMs < other.toMs && other.fromMs < one.toMs;

/** The first two of the new stays that want the set at the same time. */
export function colliding(after: readonly SetTaken[]): readonly [string, string] | null {
  for (const [at, one] of after.entries()) {
    const other = after.slice(at + 1).find((later) => meet(one, later));
    if (other !== undefined) return [one.id, other.id];
  }
  return null;
}

/**
 * In which order moves are written so that at no moment two stops have the set, as the database demands of every statement: each goes
 * where nobody is any more. Null where they go in a circle.
 */
export function orderOfMoves(before: readonly SetTaken[], after: readonly SetTaken[]): string[] | null {
  const order: string[] = [];
  let waiting = [...after];
  while (waiting.length > 0) {
    const next = waiting.find((move) => !before.some((old) => old.id !== move.id && waiting.some(({ id }) => id === old.id) && meet(move, old)));
    if (next === undefined) return null;
    order.push(next.id);
    waiting = waiting.filter((move) => move !== next);
  }
  return order;
}
