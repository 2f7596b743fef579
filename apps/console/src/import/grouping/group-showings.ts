import { daysBetween } from '@caravanserai/kernel';
import type { ApartCode } from '../bulk-contract';

/** What grouping needs of a showing; venues are equal when their keys are. */
export interface Shown {
  readonly rowId: string;
  readonly venueKey: string;
  readonly firstDay: string;
  readonly lastDay: string | null;
}

/** Days from the last day at one venue to the first day at the next, both counted as the posters say them: 3 May to 4 May is 1. */
export interface GapLimits {
  readonly gapDaysMin: number;
  readonly gapDaysMax: number;
}

/**
 * Limits of November 2026, set against exhibitions-europe. Its plain tours have gaps of 13 to 50 days. At least 7: taking down, crates that stay
 * shut for a day, the road and hanging are not done faster, and the one pair of that file with a gap of 5 is two shows of one painter. At most
 * 180: one more stop that the list does not know (some 110 days, and a month of road on either side) fits in between, a second one does not.
 */
export const usualGaps: GapLimits = { gapDaysMin: 7, gapDaysMax: 180 };

/** One tour (two stops or more), or one showing alone; `leftApart` says why showings of one title could not be one tour. */
export interface Grouped<T> {
  readonly stops: readonly T[];
  readonly leftApart: ApartCode | null;
}

/**
 * Makes tours of all showings of one title. Those that follow each other closely enough are one tour if no two of them overlap or crowd each other and no
 * venue comes twice; otherwise all of them are left apart, since nobody can tell from the list which two belong together.
 */
export function groupShowings<T extends Shown>(showings: readonly T[], limits: GapLimits): readonly Grouped<T>[] {
  const [first, ...others] = [...showings].sort(byFirstDay);
  if (first === undefined) return [];
  if (others.length === 0) return [{ stops: [first], leftApart: null }];
  if (others.every((one) => one.venueKey === first.venueKey)) return apart([first, ...others], 'one-venue-only');
  const openEnded = [first, ...others].filter((one) => one.lastDay === null);
  const closed = [first, ...others].filter((one) => one.lastDay !== null);
  const runs = splitAtLongGaps(closed, limits.gapDaysMax);
  const alone: ApartCode = runs.length > 1 ? 'gap-too-long' : 'end-unknown';
  return [...runs.flatMap((run) => groupRun(run, limits, alone)), ...apart(openEnded, 'end-unknown')];
}

function groupRun<T extends Shown>(run: readonly T[], limits: GapLimits, alone: ApartCode): readonly Grouped<T>[] {
  const obstacle = run.length === 1 ? alone : obstacleOf(run, limits);
  return obstacle === null ? [{ stops: run, leftApart: null }] : apart(run, obstacle);
}

function obstacleOf(run: readonly Shown[], { gapDaysMin }: GapLimits): ApartCode | null {
  if (new Set(run.map((one) => one.venueKey)).size < run.length) return 'same-venue-twice';
  const gaps = gapsOf(run);
  if (gaps.some((gap) => gap <= 0)) return 'dates-overlap';
  return gaps.some((gap) => gap < gapDaysMin) ? 'gap-too-short' : null;
}

function splitAtLongGaps<T extends Shown>(sorted: readonly T[], gapDaysMax: number): readonly T[][] {
  const gaps = gapsOf(sorted);
  const runs: T[][] = [];
  sorted.forEach((showing, at) => {
    const gap = gaps[at - 1];
    if (gap === undefined || gap > gapDaysMax) runs.push([showing]);
    else runs.at(-1)?.push(showing);
  });
  return runs;
}

/** From the latest day on which any earlier one was open: a short showing inside a long one must not hide the overlap with the third. */
function gapsOf(sorted: readonly Shown[]): readonly number[] {
  let latest = sorted[0]?.lastDay ?? '';
  return sorted.slice(1).map(({ firstDay, lastDay }) => {
    const gap = daysBetween(latest, firstDay);
    if (lastDay !== null && lastDay > latest) latest = lastDay;
    return gap;
  });
}

function apart<T>(showings: readonly T[], leftApart: ApartCode): readonly Grouped<T>[] {
  return showings.map((showing) => ({ stops: [showing], leftApart }));
}

function byFirstDay(a: Shown, b: Shown): number {
  return compare(a.firstDay, b.firstDay) || compare(a.lastDay ?? '~', b.lastDay ?? '~') || compare(a.rowId, b.rowId);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
