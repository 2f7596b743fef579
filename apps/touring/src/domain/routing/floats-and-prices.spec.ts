import { drive } from './drive';
import { floatsOf } from './floats';
import { prepare } from './prepare';
import { pricesOf } from './prices';
import type { RoutingProblem } from './problem';
import { solve, usualLimits } from './solve';
import { criterion } from './some-problems';

/** Depot, A and B in a line, one day and 10 apart; A is free on days 1 to 9 and B on 8 to 20, each stays 2 days. */
const inALine: RoutingProblem = {
  places: 3,
  transport: Float64Array.of(0, 1, 2, 1, 0, 1, 2, 1, 0),
  occupancy: Float64Array.of(0, 2, 2),
  deliveries: [[], [{ from: 1, to: 9 }], [{ from: 8, to: 20 }]],
  departure: { from: 0, to: 0 },
  latestReturn: 40,
  longestTour: Number.POSITIVE_INFINITY,
  criteria: [criterion(3, { arcs: Float64Array.of(0, 10, 20, 10, 0, 10, 20, 10, 0), endWeight: 1 })],
  mode: 'lexicographic',
  optional: [false, false, false],
  precedence: [],
  rest: null,
  carnet: null,
  apart: [],
};

describe('a found route', () => {
  const { routes } = drive(solve(inALine));

  it('has its calendar', () => {
    expect(routes[0]).toMatchObject({ returned: 12, stops: [{ place: 1, arrival: 1, delivery: 1, dispatch: 3 }, { place: 2, arrival: 4, delivery: 8, dispatch: 10 }] });
  });

  it('tells how far each stop moves without the others', () => {
    expect(floatsOf(prepare(inALine), routes[0]!)).toEqual([{ place: 1, earliest: 1, latest: 5 }, { place: 2, earliest: 8, latest: 8 }]);
  });

  it('tells what each venue costs, and what a day of each host is worth', () => {
    expect(drive(pricesOf(inALine, [1, 2], routes[0]!.values[0]!, 1, usualLimits))).toEqual([
      { place: 1, price: 0, dayEarlier: 0, dayLater: 0 },
      { place: 2, price: 52 - 24, dayEarlier: 1, dayLater: 0 },
    ]);
  });
});
