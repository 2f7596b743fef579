import type { EventLog } from '../log/event-log';
import type { Selection } from '../log/filter';
import { weekName, weekOf, weekStart } from './iso-week';

export const throughputDefinition =
  'Throughput: cases that were over in each ISO week (Monday 00:00 UTC). Natural process limits as of an XmR chart: mean plus and minus 2.66 times the mean moving range of the complete weeks, not below 0.';

export interface ThroughputWeek {
  /** `2028-W05` */
  readonly week: string;
  /** Milliseconds since 1970 UTC. */
  readonly from: number;
  readonly closed: number;
  /** False for weeks that the period or the present cuts off; they stay out of the limits. */
  readonly complete: boolean;
  readonly outsideLimits: boolean;
}

export interface Throughput {
  readonly weeks: readonly ThroughputWeek[];
  /** Null with fewer than two complete weeks. */
  readonly limits: XmrLimits | null;
}

export interface XmrLimits {
  readonly mean: number;
  readonly meanMovingRange: number;
  readonly lower: number;
  readonly upper: number;
}

/** Weeks from the first in which a case was over, or the period's first, up to now or the period's end. */
export function throughput(log: EventLog, selection: Selection, now: number): Throughput {
  const ends = endsIn(log, selection, now);
  const to = Math.min(selection.to, now);
  const from = selection.from === -Infinity ? ends.reduce((least, end) => Math.min(least, end), Infinity) : selection.from;
  if (!(from < to)) return { weeks: [], limits: null };
  const first = weekOf(from);
  const closed = new Array<number>(weekOf(to - 1) - first + 1).fill(0);
  for (const end of ends) closed[weekOf(end) - first]!++;
  const begins = selection.from === -Infinity ? weekStart(first) : selection.from;
  const isComplete = (at: number) => weekStart(first + at) >= begins && weekStart(first + at + 1) <= to;
  const limits = xmrLimits(closed.filter((_, at) => isComplete(at)));
  const outside = (count: number) => limits !== null && (count < limits.lower || count > limits.upper);
  const weeks = closed.map((count, at) => ({
    week: weekName(first + at),
    from: weekStart(first + at),
    closed: count,
    complete: isComplete(at),
    outsideLimits: isComplete(at) && outside(count),
  }));
  return { weeks, limits };
}

/** 2.66 is 3 / d2 for moving ranges of two (Wheeler, Understanding Variation). */
export function xmrLimits(values: readonly number[]): XmrLimits | null {
  if (values.length < 2) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const ranges = values.slice(1).map((value, at) => Math.abs(value - values[at]!));
  const meanMovingRange = ranges.reduce((sum, range) => sum + range, 0) / ranges.length;
  return { mean, meanMovingRange, lower: Math.max(0, mean - 2.66 * meanMovingRange), upper: mean + 2.66 * meanMovingRange };
}

function endsIn({ cases }: EventLog, { mask, from, to }: Selection, now: number): Float64Array {
  const ends = new Float64Array(cases.length);
  let count = 0;
  const before = Math.min(to, now);
  for (let at = 0; at < cases.length; at++) {
    const end = cases.end[at]!;
    if (end >= from && end < before && (mask === null || mask[at] === 1)) ends[count++] = end;
  }
  return ends.subarray(0, count);
}
