import { type Commitment, findConflict } from './conflict';
import { dayScale, sumScale, tourMatrices, tourProblem } from './files/tour-problem';
import type { StatedTour } from './files/tour';
import { floatsOf } from './floats';
import { prepare } from './prepare';
import { pricesOf, type VenuePrice } from './prices';
import type { Limits, Route, Steps } from './problem';
import { solve } from './solve';

export const routeCriteria = ['cost', 'carbon', 'end', 'waiting', 'distance'] as const;
export type RouteCriterion = (typeof routeCriteria)[number];

/** Days are counted from the tour's start; values stand in the order of the criteria, in the units of the tour. */
export interface PlannedRoute {
  readonly departure: number;
  readonly returned: number;
  readonly km: number;
  readonly values: readonly number[];
  readonly stops: readonly { readonly ref: string; readonly arrival: number; readonly delivery: number; readonly dispatch: number; readonly earliest: number; readonly latest: number }[];
}

export interface PlannedPrice {
  readonly ref: string;
  readonly price: number | null;
  readonly dayEarlier: number | null;
  readonly dayLater: number | null;
}

export interface RouteResult {
  readonly criteria: readonly RouteCriterion[];
  readonly routes: readonly PlannedRoute[];
  readonly proven: boolean;
  readonly conflict: readonly { readonly kind: Commitment['kind']; readonly refs: readonly string[] }[];
  readonly prices: readonly PlannedPrice[];
}

/** The Pareto set of a tour, and what belongs to it: floats of each stop, the conflict where there is no route, prices by the first criterion. */
export function* planRoute(tour: StatedTour, criteria: readonly RouteCriterion[], limits: Limits): Steps<RouteResult> {
  const matrices = tourMatrices(tour);
  const perDay = dayScale(tour, matrices);
  const scales = criteria.map((name) => (name === 'end' || name === 'waiting' ? perDay : sumScale));
  const problem = tourProblem(tour, matrices, criteria.map((name, k) => ({ weights: { [name]: 1 }, scale: scales[k]! })), 'pareto', perDay);
  const refs = [tour.depot.id, ...tour.venues.map(({ id }) => id)];
  const { routes, proven } = yield* solve(problem, limits);
  if (routes.length === 0) {
    const conflict = proven ? yield* findConflict(problem, limits) : { commitments: [], proven: false };
    return { criteria, routes: [], proven: conflict.proven, conflict: conflict.commitments.map((one) => ({ kind: one.kind, refs: placesOf(one).map((place) => refs[place]!) })), prices: [] };
  }
  const prices = yield* pricesOf(problem, routes[0]!.stops.map(({ place }) => place), routes[0]!.values[0]!, perDay, limits);
  const prepared = prepare(problem);
  const planned = routes.map((route) => ({ route, floats: floatsOf(prepared, route) }));
  return { criteria, routes: planned.map(({ route, floats }) => shown(route, floats)), proven, conflict: [], prices: prices.map((price) => priced(price)) };

  function shown(route: Route, floats: ReturnType<typeof floatsOf>): PlannedRoute {
    const path = [0, ...route.stops.map(({ place }) => place), 0];
    const km = path.slice(1).reduce((sum, to, at) => sum + matrices.km[path[at]! * refs.length + to]!, 0) / sumScale;
    const stops = route.stops.map(({ place, arrival, delivery, dispatch }, at) => {
      const days = [arrival, delivery, dispatch, floats[at]!.earliest, floats[at]!.latest].map((day) => day / perDay);
      return { ref: refs[place]!, arrival: days[0]!, delivery: days[1]!, dispatch: days[2]!, earliest: days[3]!, latest: days[4]! };
    });
    return { departure: route.departure / perDay, returned: route.returned / perDay, km, values: route.values.map((value, k) => value / scales[k]!), stops };
  }

  function priced({ place, price, dayEarlier, dayLater }: VenuePrice): PlannedPrice {
    const inUnit = (value: number | null) => (value === null ? null : value / scales[0]!);
    return { ref: refs[place]!, price: inUnit(price), dayEarlier: inUnit(dayEarlier), dayLater: inUnit(dayLater) };
  }
}

function placesOf(commitment: Commitment): number[] {
  switch (commitment.kind) {
    case 'windows':
      return [commitment.place];
    case 'precedence':
      return [commitment.first, commitment.second];
    case 'apart':
      return [commitment.one, commitment.other];
    default:
      return [];
  }
}
