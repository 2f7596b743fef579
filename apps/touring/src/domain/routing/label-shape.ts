import type { Prepared } from './prepare';

/**
 * What a partial route carries besides the venues visited and the last one. Each number is written so that less is never worse;
 * one partial route beats another of the same venues and last where all of its numbers are at most the other's.
 *
 * The set leaves the last venue at max(time, departure + sinceDeparture) for any departure up to its latest day: a tour may be made
 * shorter by leaving later. The same pair counts the days outside the home customs union from the day the union is left. That pair
 * is exact where the day of departure is free; where it is given, `time` says all.
 */
export interface LabelShape {
  readonly size: number;
  readonly time: 0;
  /** Place of each criterion's sum, -1 where it has none beyond the time. */
  readonly sums: readonly number[];
  /** -1 where the departure is given: then the two below are absent. */
  readonly sinceDeparture: number;
  readonly minusLatestDeparture: number;
  readonly sinceHome: number;
  readonly minusLatestHome: number;
  readonly displayed: number;
  /** First number of the venues that must keep apart from others: up to three a venue (time, departure, home). -1 for other venues. */
  readonly heldBack: Int32Array;
  readonly channels: number;
}

export function labelShape({ problem, places }: Prepared): LabelShape {
  let size = 1;
  const take = (wanted: boolean, count = 1) => (wanted ? (size += count) - count : -1);
  const sums = problem.criteria.map(({ arcs, penalties, waitWeight, carnetWeight }) => take(arcs.some(Boolean) || penalties.some(Boolean) || waitWeight > 0 || carnetWeight > 0));
  const free = problem.departure.from < problem.departure.to && (
    Number.isFinite(problem.longestTour) || problem.criteria.some(({ lengthWeight, waitWeight }) => lengthWeight + waitWeight > 0) || problem.carnet !== null
  );
  const sinceDeparture = take(free, 2);
  const sinceHome = take(problem.carnet !== null, 2);
  const displayed = take(problem.rest !== null);
  const channels = 1 + Number(sinceDeparture > 0) + Number(sinceHome > 0);
  const heldBack = new Int32Array(places).fill(-1);
  for (const v of new Set(problem.apart.flatMap(({ one, other }) => [one, other]))) heldBack[v] = take(true, channels);
  const second = (first: number) => (first < 0 ? -1 : first + 1);
  return { size, time: 0, sums, sinceDeparture, minusLatestDeparture: second(sinceDeparture), sinceHome, minusLatestHome: second(sinceHome), displayed, heldBack, channels };
}
