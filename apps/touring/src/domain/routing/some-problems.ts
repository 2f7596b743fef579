import type { Criterion, Interval, RoutingProblem } from './problem';

/** Numbers that look random and are the same in every run (a linear congruential generator: Numerical Recipes). */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export function criterion(places: number, changes: Partial<Criterion> = {}): Criterion {
  return { name: 'cost', arcs: new Float64Array(places * places), penalties: new Float64Array(places), endWeight: 0, lengthWeight: 0, waitWeight: 0, carnetWeight: 0, ...changes };
}

/** A small problem of random ways; whatever is not changed binds nothing. */
export function someProblem(seed: number, venues: number, changes: (next: (below: number) => number, places: number) => Partial<RoutingProblem> = () => ({})): RoutingProblem {
  const next = numbersFrom(seed);
  const places = venues + 1;
  const square = (most: number) => Float64Array.from({ length: places * places }, () => 1 + next(most));
  return {
    places,
    transport: square(9),
    occupancy: Float64Array.from({ length: places }, (_, v) => (v === 0 ? 0 : 1 + next(5))),
    deliveries: Array.from({ length: places }, (_, v) => (v === 0 ? [] : someWindows(next, venues))),
    departure: { from: 0, to: 0 },
    latestReturn: Number.POSITIVE_INFINITY,
    longestTour: Number.POSITIVE_INFINITY,
    criteria: [criterion(places, { arcs: square(20) })],
    mode: 'lexicographic',
    optional: Array.from({ length: places }, () => false),
    precedence: [],
    rest: null,
    carnet: null,
    apart: [],
    ...changes(next, places),
  };
}

function someWindows(next: (below: number) => number, venues: number): Interval[] {
  const horizon = venues * 10;
  const first = next(horizon / 2);
  const close = first + 4 + next(horizon);
  const second = close + 2 + next(10);
  return next(2) === 0 ? [{ from: first, to: close }] : [{ from: first, to: close }, { from: second, to: second + 3 + next(horizon) }];
}
