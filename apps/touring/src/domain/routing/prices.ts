import type { Limits, RoutingProblem, Steps } from './problem';
import { always } from './delivery-windows';
import { solve } from './solve';

export interface VenuePrice {
  readonly place: number;
  /** What the tour's first criterion is more with the venue than without it; null where the search did not end or no route is left. */
  readonly price: number | null;
  /** What it falls by if the host opens every window a day earlier, or closes it a day later. */
  readonly dayEarlier: number | null;
  readonly dayLater: number | null;
}

/** The problem without one venue; the places after it move up by one. */
export function withoutVenue(problem: RoutingProblem, gone: number): RoutingProblem {
  const keep = Array.from({ length: problem.places }, (_, v) => v).filter((v) => v !== gone);
  const square = (matrix: Float64Array) => Float64Array.from(keep.flatMap((i) => keep.map((j) => matrix[i * problem.places + j]!)));
  const line = (values: Float64Array) => Float64Array.from(keep.map((v) => values[v]!));
  const at = (v: number) => keep.indexOf(v);
  return {
    ...problem,
    places: problem.places - 1,
    transport: square(problem.transport),
    occupancy: line(problem.occupancy),
    deliveries: keep.map((v) => problem.deliveries[v]!),
    criteria: problem.criteria.map((criterion) => ({ ...criterion, arcs: square(criterion.arcs), penalties: line(criterion.penalties) })),
    optional: keep.map((v) => problem.optional[v]!),
    precedence: problem.precedence.filter((pair) => !pair.includes(gone)).map(([first, second]) => [at(first), at(second)] as const),
    rest: problem.rest && { ...problem.rest, display: line(problem.rest.display) },
    carnet: problem.carnet && { ...problem.carnet, outside: keep.map((v) => problem.carnet!.outside[v]!) },
    apart: problem.apart.filter(({ one, other }) => one !== gone && other !== gone).map(({ one, other, days }) => ({ one: at(one), other: at(other), days })),
  };
}

function shifted(problem: RoutingProblem, place: number, earlier: number, later: number): RoutingProblem {
  return { ...problem, deliveries: problem.deliveries.map((days, v) => (v === place ? days.map(({ from, to }) => ({ from: from - earlier, to: to + later })) : days)) };
}

/** Prices by the first criterion, each by a search of its own; `best` is the tour's value as it stands. */
export function* pricesOf(problem: RoutingProblem, places: readonly number[], best: number, day: number, limits: Limits): Steps<VenuePrice[]> {
  const single: RoutingProblem = { ...problem, criteria: problem.criteria.slice(0, 1), mode: 'lexicographic' };
  const prices: VenuePrice[] = [];
  let stopped = false;
  for (const [at, place] of places.entries()) {
    stopped ||= (yield { phase: 'prices', share: at / places.length, best: [best] }) === true;
    const bounded = problem.deliveries[place] !== always && Number.isFinite(problem.deliveries[place]![0]?.from ?? Number.NaN);
    const value = function* (changed: RoutingProblem, wanted: boolean): Steps<number | null> {
      if (stopped || !wanted) return null;
      const { routes, proven } = yield* solve(changed, limits);
      return proven && routes[0] ? routes[0].values[0]! : null;
    };
    const less = yield* value(withoutVenue(single, place), true);
    const earlier = yield* value(shifted(single, place, day, 0), bounded);
    const later = yield* value(shifted(single, place, 0, day), bounded);
    prices.push({ place, price: less === null ? null : best - less, dayEarlier: earlier === null ? null : best - earlier, dayLater: later === null ? null : best - later });
  }
  return prices;
}
