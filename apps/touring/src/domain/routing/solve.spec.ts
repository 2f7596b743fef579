import { everyRoute } from './every-route';
import { drive } from './drive';
import { compareInOrder } from './incumbents';
import type { RoutingProblem } from './problem';
import { solve } from './solve';
import { criterion, numbersFrom, someProblem } from './some-problems';

const best = (values: readonly number[][]) => [...values].sort(compareInOrder)[0] ?? null;

function paretoOf(values: readonly number[][]): number[][] {
  const kept = values.filter((one) => !values.some((other) => other.every((value, k) => value <= one[k]!) && other.some((value, k) => value < one[k]!)));
  return [...new Map(kept.map((value) => [value.join(), value])).values()].sort(compareInOrder);
}

function expectBest(problem: RoutingProblem, horizon = 0): void {
  const { routes, proven } = drive(solve(problem));
  const expected = problem.mode === 'pareto' ? paretoOf(everyRoute(problem, horizon)) : [best(everyRoute(problem, horizon))].filter((values) => values !== null);
  expect({ values: routes.map(({ values }) => values), proven }).toEqual({ values: expected, proven: true });
}

const seeds = (count: number, from = 0) => Array.from({ length: count }, (_, seed) => from + seed);

describe('the best route agrees with every route there is', () => {
  it.each([2, 3, 4, 5, 6])('for %i venues with several windows each, ways that differ by direction', (venues) => {
    for (const seed of seeds(40, venues * 1000)) expectBest(someProblem(seed, venues));
  });

  it.each([7, 8])('for %i venues', (venues) => {
    for (const seed of seeds(venues === 8 ? 2 : 12, venues * 1000)) expectBest(someProblem(seed, venues));
  });

  it('where venues may be left out for a penalty', () => {
    for (const seed of seeds(60)) expectBest(someProblem(seed, 5, (next, places) => ({ optional: optional(next, places), criteria: [priced(next, places, true)] })));
  });

  it('where some venues come before others', () => {
    for (const seed of seeds(40)) expectBest(someProblem(seed, 6, (next) => ({ precedence: [[1 + next(3), 4 + next(3)], [2, 5]] })));
  });

  it('where the first of a pair may be left out', () => {
    for (const seed of seeds(30)) expectBest(someProblem(seed, 4, (next, places) => ({ optional: optional(next, places), criteria: [priced(next, places, true)], precedence: [[1, 2], [3, 4]] })));
  });

  it('back by the latest return, and for the earliest one', () => {
    for (const seed of seeds(30)) expectBest(someProblem(seed, 6, (next, places) => ({ latestReturn: 60 + next(40), criteria: [criterion(places, { endWeight: 1 })] })));
  });

  it('as a Pareto set of cost, carbon and end', () => {
    for (const seed of seeds(60)) expectBest(someProblem(seed, 5, (next, places) => ({ mode: 'pareto', criteria: [priced(next, places), priced(next, places), criterion(places, { endWeight: 1 })] })));
  });

  it('in the order of two criteria', () => {
    for (const seed of seeds(30)) expectBest(someProblem(seed, 5, (next, places) => ({ criteria: [{ ...priced(next, places), arcs: squareBelow(next, places, 3) }, criterion(places, { endWeight: 1 })] })));
  });
});

describe('with days to choose', () => {
  const small = (seed: number, changes: (next: (below: number) => number, places: number) => Partial<RoutingProblem>) => someProblem(seed, 3, (next, places) => ({ deliveries: narrow(next, places), transport: squareBelow(next, places, 4), ...changes(next, places) }));

  it('waiting costs, and leaving later saves it', () => {
    for (const seed of seeds(30)) expectBest(small(seed, (next, places) => ({ departure: { from: 0, to: 12 }, criteria: [{ ...priced(next, places), waitWeight: 3 }] })), 30);
  });

  it('the tour is no longer than it may be', () => {
    for (const seed of seeds(30)) expectBest(small(seed, (next, places) => ({ departure: { from: 0, to: 12 }, longestTour: 14 + next(12), criteria: [{ ...priced(next, places), lengthWeight: next(2) }] })), 30);
  });

  it('works rest in the dark after so many days on display', () => {
    for (const seed of seeds(30)) expectBest(small(seed, (next, places) => ({ rest: { display: Float64Array.from({ length: places }, () => 1 + next(4)), afterDisplayDays: 5, darkDays: 5 }, criteria: [priced(next, places), criterion(places, { endWeight: 1 })], mode: 'pareto' })), 34);
  });

  it.each([true, false])('a carnet runs out, replaceable %s', (replaceable) => {
    for (const seed of seeds(30)) expectBest(small(seed, (next, places) => ({ carnet: { outside: Array.from({ length: places }, (_, v) => v > 0 && next(3) > 0), days: 9, replaceable }, criteria: [{ ...priced(next, places), carnetWeight: 10 }] })), 30);
  });

  it('near venues keep apart, whichever comes first', () => {
    for (const seed of seeds(30)) expectBest(small(seed, (next, places) => ({ apart: [{ one: 1, other: 2, days: 5 + next(8) }], departure: { from: 0, to: 9 }, criteria: [{ ...priced(next, places), waitWeight: 2 }] })), 40);
  });
});

describe('what does not end', () => {
  it('stops when told to, and says that nothing is proven', () => {
    const problem = someProblem(1, 12, (next, places) => ({ deliveries: Array.from({ length: places }, () => [{ from: 0, to: 999 }]) }));
    const { routes, proven } = drive(solve(problem), () => true);
    expect({ proven, values: routes.map(({ values }) => values.length) }).toEqual({ proven: false, values: routes.map(() => 1) });
  });

  it('keeps what a beam finds where the proof does not fit', () => {
    const problem = someProblem(2, 9, (next, places) => ({ mode: 'pareto', criteria: [priced(next, places), priced(next, places), criterion(places, { endWeight: 1 })], deliveries: Array.from({ length: places }, () => [{ from: 0, to: 999 }]) }));
    const { routes, proven } = drive(solve(problem, { labels: 10 }));
    expect({ proven, some: routes.length > 0 }).toEqual({ proven: false, some: true });
  });
});

function optional(next: (below: number) => number, places: number): boolean[] {
  return Array.from({ length: places }, (_, v) => v > 0 && next(2) === 0);
}

function squareBelow(next: (below: number) => number, places: number, below: number): Float64Array {
  return Float64Array.from({ length: places * places }, () => 1 + next(below));
}

function priced(next: (below: number) => number, places: number, penalties = false) {
  return criterion(places, { arcs: squareBelow(next, places, 20), penalties: penalties ? Float64Array.from({ length: places }, (_, v) => (v === 0 ? 0 : next(25))) : new Float64Array(places) });
}

function narrow(next: (below: number) => number, places: number) {
  return Array.from({ length: places }, (_, v) => (v === 0 ? [] : [0, 14].map((start) => ({ from: start + next(8), to: start + 8 + next(6) }))));
}

it('numbers that look random are the same in every run', () => {
  const next = numbersFrom(7);
  expect([next(100), next(100), next(100)]).toEqual([23, 91, 61]);
});
