import { greatCircleKm, type Place } from '@caravanserai/kernel';
import { always, deliveryDays } from '../delivery-windows';
import type { Apart, Criterion, Interval, RoutingProblem } from '../problem';
import { scaleOf } from './lines';
import type { TourCriterion } from './route-file';
import type { StatedTour, StatedVenue } from './tour';

/** Millionths of what a tour counts in: kilometres, money, carbon. Days stay days. */
export const sumScale = 1_000_000;

export interface TourMatrices {
  readonly days: Float64Array;
  readonly km: Float64Array;
  readonly cost: Float64Array;
  readonly carbon: Float64Array;
}

/** What every criterion counts, and whether its value is in days or in millionths. */
export interface Objective {
  readonly weights: Partial<Readonly<Record<TourCriterion, number>>>;
  readonly scale: number;
}

export function tourMatrices({ depot, venues, transport }: StatedTour): TourMatrices {
  const places = [depot, ...venues];
  const size = places.length;
  const fill = (cell: (i: number, j: number) => number) => Float64Array.from({ length: size * size }, (_, at) => (Math.floor(at / size) === at % size ? 0 : cell(Math.floor(at / size), at % size)));
  const millionths = (value: number) => Math.round(value * sumScale);
  const real = fill((i, j) => transport.km?.[i]?.[j] ?? greatCircleKm(places[i] as Place, places[j] as Place, transport.earthRadiusKm));
  const km = real.map(millionths);
  const days = fill((i, j) => transport.days?.[i]?.[j] ?? (transport.baseDays ?? 0) + (transport.kmPerDay ? Math.ceil(real[i * size + j]! / transport.kmPerDay) : 0));
  const per = (rate: number | undefined, stated: readonly (readonly number[])[] | undefined) => fill((i, j) => (stated?.[i]?.[j] === undefined ? millionths(real[i * size + j]! * (rate ?? 1)) : millionths(stated[i]![j]!)));
  return { days, km, cost: per(transport.costPerKm, transport.cost), carbon: per(transport.carbonPerKm, transport.carbon) };
}

/** Days of the problem are the tour's times this: 1 unless some are no whole numbers. */
export function dayScale(tour: StatedTour, { days }: TourMatrices): number {
  const stated = tour.venues.flatMap(({ occupancyDays, displayDays, windows, fixed }) => [occupancyDays, displayDays ?? 0, fixed ?? 0, ...(windows ?? []).flat()]);
  return scaleOf([...days, ...stated, tour.depot.start ?? 0, tour.depot.latestStart ?? 0, tour.end?.latestReturn ?? 0]);
}

export function tourProblem(tour: StatedTour, matrices: TourMatrices, objectives: readonly Objective[], mode: RoutingProblem['mode'], perDay: number): RoutingProblem {
  const { depot, end, venues } = tour;
  const start = (depot.start ?? 0) * perDay;
  const limit = (value: number | null | undefined) => (value == null ? Number.POSITIVE_INFINITY : value * perDay);
  const place = new Map(venues.map(({ id }, v) => [id, v + 1]));
  const { rest, carnet } = tour;
  return {
    places: venues.length + 1,
    transport: matrices.days.map((days) => Math.round(days * perDay)),
    occupancy: Float64Array.from([0, ...venues.map(({ occupancyDays }) => Math.round(occupancyDays * perDay))]),
    deliveries: [[], ...venues.map((venue) => daysOf(venue, perDay))],
    departure: { from: start, to: Math.max(start, (depot.latestStart ?? depot.start ?? 0) * perDay) },
    latestReturn: limit(end?.latestReturn),
    longestTour: limit(end?.longestTourDays),
    criteria: objectives.map((objective) => criterionOf(tour, matrices, objective, perDay)),
    mode,
    optional: [false, ...venues.map(({ optional }) => optional === true)],
    precedence: (tour.precedence ?? []).map(([first, second]) => [place.get(first)!, place.get(second)!] as const),
    rest: rest ? { display: Float64Array.from([0, ...venues.map(({ displayDays, occupancyDays }) => (displayDays ?? occupancyDays) * perDay)]), afterDisplayDays: rest.afterDisplayDays * perDay, darkDays: rest.darkDays * perDay } : null,
    carnet: carnet ? { outside: [false, ...venues.map(({ outsideUnion }) => outsideUnion === true)], days: (carnet.days ?? 365) * perDay, replaceable: carnet.replacementCost != null } : null,
    apart: apartOf(tour, matrices, perDay),
  };
}

function daysOf({ occupancyDays, windows, fixed }: StatedVenue, perDay: number): readonly Interval[] {
  if (fixed != null) return [{ from: fixed * perDay, to: fixed * perDay }];
  if (!windows) return always;
  return deliveryDays(windows.map(([from, to]) => [from * perDay, to * perDay] as const), occupancyDays * perDay);
}

function criterionOf(tour: StatedTour, matrices: TourMatrices, { weights }: Objective, perDay: number): Criterion {
  const { storage, carnet, venues } = tour;
  const weight = (name: TourCriterion) => weights[name] ?? 0;
  const arcs = matrices.km.map((km, at) => weight('distance') * km + weight('cost') * matrices.cost[at]! + weight('carbon') * matrices.carbon[at]! + weight('travel-time') * Math.round(matrices.days[at]! * perDay));
  const waiting = weight('waiting') + (weight('cost') * (storage?.costPerDay ?? 0) * sumScale) / perDay;
  const penalties = Float64Array.from([0, ...venues.map((venue) => penaltyOf(venue, weights, arcs))]);
  return { name: Object.keys(weights).join('+'), arcs, penalties, endWeight: weight('end'), lengthWeight: weight('length'), waitWeight: waiting, carnetWeight: weight('cost') * (carnet?.replacementCost ?? 0) * sumScale };
}

/** A stated penalty is money. A venue without one is worth any way round: more than every arc of a route together. */
function penaltyOf({ optional, penalty }: StatedVenue, weights: Objective['weights'], arcs: Float64Array): number {
  if (optional !== true) return 0;
  if (penalty !== undefined) return (weights.cost ?? 0) * Math.round(penalty * sumScale);
  return unplacedPenalty(arcs);
}

/** Value added for each optional venue without a stated penalty that is left out; whoever shows values takes it off again. */
export function unplacedPenalty(arcs: Float64Array): number {
  const largest = arcs.reduce((most, arc) => Math.max(most, arc), 0);
  return 10 ** Math.ceil(Math.log10(Math.sqrt(arcs.length) * (largest + 1) + 1e5));
}

function apartOf({ venues, exclusivity }: StatedTour, { km }: TourMatrices, perDay: number): Apart[] {
  if (!exclusivity) return [];
  const size = venues.length + 1;
  const pairs: Apart[] = [];
  for (let one = 1; one < size; one++)
    for (let other = one + 1; other < size; other++) if (km[one * size + other]! <= exclusivity.radiusKm * sumScale) pairs.push({ one, other, days: exclusivity.days * perDay });
  return pairs;
}
