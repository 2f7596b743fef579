import type { Interval } from './problem';

/**
 * When a stay of so many days may begin, given half-open windows of which one must hold it whole. Windows are alternatives and are
 * never merged; the days on which a stay may begin are, since any one window is as good as another.
 */
export function deliveryDays(windows: readonly (readonly [number, number])[], occupancy: number): Interval[] {
  const starts = windows.filter(([from, to]) => to - from >= occupancy).map(([from, to]) => ({ from, to: to - occupancy }));
  return joined(starts);
}

/** Closed intervals of whole numbers, in order; those that overlap or follow each other are one. */
export function joined(intervals: readonly Interval[]): Interval[] {
  const sorted = [...intervals].sort((a, b) => a.from - b.from);
  const result: Interval[] = [];
  for (const next of sorted) {
    const last = result.at(-1);
    if (last && next.from <= last.to + 1) result[result.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
    else result.push(next);
  }
  return result;
}

/** What is left of the intervals without the days from..to of each forbidden one. */
export function without(intervals: readonly Interval[], forbidden: readonly Interval[]): Interval[] {
  return forbidden.reduce<Interval[]>((left, gap) => left.flatMap((part) => cut(part, gap)), [...intervals]);
}

function cut(part: Interval, gap: Interval): Interval[] {
  if (gap.to < part.from || part.to < gap.from) return [part];
  const before = { from: part.from, to: gap.from - 1 };
  const after = { from: gap.to + 1, to: part.to };
  return [before, after].filter(({ from, to }) => from <= to);
}

export const always: readonly Interval[] = [{ from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }];

/** The first day from the given one on which the set may be received; infinite where there is none. */
export function firstDelivery(days: readonly Interval[], from: number): number {
  for (const { from: opens, to } of days) if (from <= to) return Math.max(from, opens);
  return Number.POSITIVE_INFINITY;
}
