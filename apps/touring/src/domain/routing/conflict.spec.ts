import { findConflict, holding } from './conflict';
import { drive } from './drive';
import { everyRoute } from './every-route';
import type { RoutingProblem } from './problem';
import { solve, usualLimits } from './solve';
import { criterion, someProblem } from './some-problems';

const hasRoute = (problem: RoutingProblem) => everyRoute(problem).length > 0;

describe('the conflict of a tour that is not possible', () => {
  const tight = Array.from({ length: 150 }, (_, seed) =>
    someProblem(seed, 4, (next, places) => ({
      deliveries: Array.from({ length: places }, (_, v) => (v === 0 ? [] : [next(6), 12 + next(6)].map((from) => ({ from, to: from + 3 })))),
      latestReturn: 25 + next(25),
      precedence: [[1, 2], [3, 4]],
      criteria: [criterion(places, { endWeight: 1 })],
    })),
  );
  const impossible = tight.filter((problem) => !hasRoute(problem));

  it('has no route, and has one as soon as any of it is given up', () => {
    expect(impossible.length).toBeGreaterThan(30);
    for (const problem of impossible) {
      const { commitments, proven } = drive(findConflict(problem, usualLimits));
      const without = commitments.map((gone) => hasRoute(holding(problem, commitments.filter((one) => one !== gone))));
      expect({ proven, together: hasRoute(holding(problem, commitments)), without }).toEqual({ proven: true, together: false, without: commitments.map(() => true) });
    }
  });

  it('is told only of a tour that the search proves impossible', () => {
    for (const problem of impossible.slice(0, 20)) expect(drive(solve(problem))).toEqual({ routes: [], proven: true });
  });

  it('names two venues that want the set in the same days', () => {
    const problem = someProblem(1, 3, (_, places) => ({ occupancy: Float64Array.of(0, 10, 10, 10), deliveries: [[], [{ from: 5, to: 8 }], [{ from: 5, to: 8 }], [{ from: 0, to: 500 }]], criteria: [criterion(places)] }));
    expect(drive(findConflict(problem, usualLimits)).commitments).toEqual([{ kind: 'windows', place: 1 }, { kind: 'windows', place: 2 }]);
  });
});
