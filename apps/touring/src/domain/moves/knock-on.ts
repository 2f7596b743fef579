import { addDays, daysBetween, type IsoDate } from '@caravanserai/kernel';
import { byArrival, isFirm, plannedStops } from '../rules/standing';
import type { StopFact, TourFacts } from '../rules/tour-facts';

/** A stop that can't stay where it is once another has moved: by how many days, later or (below zero) earlier. */
export interface KnockOn {
  readonly stopId: string;
  readonly days: number;
  /** Firm ones move only by a proposal of their own. */
  readonly isFirm: boolean;
}

type Facts = Pick<TourFacts, 'stops' | 'turnarounds' | 'leastTurnaroundDays'>;

const tauOf = ({ turnarounds, leastTurnaroundDays }: Facts, before: StopFact, after: StopFact): number => {
  const planned = turnarounds?.find(({ fromStopId, toStopId }) => fromStopId === before.id && toStopId === after.id);
  return planned === undefined ? leastTurnaroundDays : planned.transitDays + planned.customsDays + planned.bufferDays;
};

/**
 * Who else must move, and by how little, when one stop has new dates and the order of the others is kept: those after it are pushed
 * on, those before it are pushed back, each only as far as the one beside it asks. Whole days; the finer question of zones is R1's.
 */
export function knockOns(facts: Facts, moved: StopFact): KnockOn[] {
  const others = plannedStops(facts).filter(({ id }) => id !== moved.id);
  const after = others.filter((stop) => byArrival(moved, stop) < 0);
  const before = others.filter((stop) => byArrival(moved, stop) > 0).reverse();
  return [...pushedBack(facts, moved, before), ...pushedOn(facts, moved, after)];
}

function pushedOn(facts: Facts, moved: StopFact, after: readonly StopFact[]): KnockOn[] {
  const pushed: KnockOn[] = [];
  let [last, free]: [StopFact, IsoDate] = [moved, moved.dispatch];
  for (const stop of after) {
    const days = daysBetween(stop.delivery, addDays(free, tauOf(facts, last, stop)));
    if (days <= 0) break;
    pushed.push({ stopId: stop.id, days, isFirm: isFirm(stop) });
    [last, free] = [stop, addDays(stop.dispatch, days)];
  }
  return pushed;
}

function pushedBack(facts: Facts, moved: StopFact, before: readonly StopFact[]): KnockOn[] {
  const pushed: KnockOn[] = [];
  let [next, needed]: [StopFact, IsoDate] = [moved, moved.delivery];
  for (const stop of before) {
    const days = daysBetween(stop.dispatch, addDays(needed, -tauOf(facts, stop, next)));
    if (days >= 0) break;
    pushed.push({ stopId: stop.id, days, isFirm: isFirm(stop) });
    [next, needed] = [stop, addDays(stop.delivery, days)];
  }
  return pushed.reverse();
}
