import { Extension } from './extend';
import type { LabelShape } from './label-shape';
import type { Prepared } from './prepare';
import type { Route, RoutedStop } from './problem';
import type { Visit } from './trail';

/** The calendar of a found order: leaves the depot as late as that costs no day, then delivers as early as it can. */
export function simulate(prepared: Prepared, shape: LabelShape, visits: readonly Visit[], values: readonly number[]): Route {
  const { problem, places } = prepared;
  const departure = departureOf(prepared, shape, visits);
  const heldBack = new Float64Array(places).fill(Number.NEGATIVE_INFINITY);
  const stops: RoutedStop[] = [];
  let [at, time] = [0, departure];
  for (const { place, choice } of visits) {
    const stay = prepared.deliveries[place]![choice >> 1]!;
    const arrival = time + problem.transport[at * places + place]!;
    const rested = choice & 1 ? time + problem.rest!.darkDays : arrival;
    const delivery = Math.max(arrival, rested, stay.from, heldBack[place]!);
    time = delivery + problem.occupancy[place]!;
    stops.push({ place, arrival, delivery, dispatch: time });
    for (const { one, other, days } of problem.apart) {
      if (one === place) heldBack[other] = Math.max(heldBack[other]!, time + days);
      if (other === place) heldBack[one] = Math.max(heldBack[one]!, time + days);
    }
    at = place;
  }
  return { stops, departure, returned: time + problem.transport[at * places]!, values };
}

function departureOf(prepared: Prepared, shape: LabelShape, visits: readonly Visit[]): number {
  const { problem, places } = prepared;
  if (shape.sinceDeparture < 0) return problem.departure.from;
  const extension = new Extension(prepared, shape);
  let label = extension.start();
  let at = 0;
  for (const { place, choice } of visits) {
    if (!extension.to(label, 0, at, place, prepared.deliveries[place]![choice >> 1]!, (choice & 1) === 1)) throw new Error(`The found route can't go from place ${at} to ${place}.`);
    label = Float64Array.from(extension.out);
    at = place;
  }
  const back = problem.transport[at * places]!;
  return Math.max(problem.departure.from, Math.min(-label[shape.minusLatestDeparture]!, label[0]! + back - (label[shape.sinceDeparture]! + back)));
}
