import type { LaneBar } from './time-line-row';

export interface Tracks {
  readonly count: number;
  /** Of each bar, by its id: 0 is the highest. */
  readonly of: ReadonlyMap<string, number>;
}

/** Bars that would cover each other lie below each other: each on the first track that is free when it begins, the better rank above. */
export function tracksOf(bars: readonly LaneBar[]): Tracks {
  let count = 1;
  const of = new Map<string, number>();
  for (const { id, delivery, dispatch } of bars.toSorted((left, right) => (left.rank ?? 0) - (right.rank ?? 0) || left.delivery.localeCompare(right.delivery))) {
    const others = bars.filter((other) => of.has(other.id) && other.delivery < dispatch && delivery < other.dispatch);
    const taken = new Set(others.map((other) => of.get(other.id)));
    const track = Array.from({ length: bars.length }, (_, index) => index).find((index) => !taken.has(index)) ?? 0;
    count = Math.max(count, track + 1);
    of.set(id, track);
  }
  return { count, of };
}
