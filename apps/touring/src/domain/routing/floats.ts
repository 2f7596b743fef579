import type { Prepared } from './prepare';
import type { Route, RoutingProblem } from './problem';

export interface StopFloat {
  readonly place: number;
  /** First and last delivery within the venue's windows that moves no other stop. */
  readonly earliest: number;
  readonly latest: number;
}

/** How far each stop can move while all others stay where they are: a registrar's room for a late lorry or an early gallery. */
export function floatsOf({ problem, places, deliveries }: Prepared, route: Route): StopFloat[] {
  return route.stops.map(({ place, delivery }, at) => {
    const before = route.stops[at - 1];
    const after = route.stops[at + 1];
    const stay = problem.occupancy[place]!;
    const comes = (before?.dispatch ?? route.departure) + problem.transport[(before?.place ?? 0) * places + place]!;
    const leaves = (after?.delivery ?? route.returned) - problem.transport[place * places + (after?.place ?? 0)]!;
    const [from, to] = heldApart(problem, route, place, stay, comes, leaves - stay);
    const within = deliveries[place]!.map((days) => [Math.max(days.from, from), Math.min(days.to, to)] as const).filter(([first, last]) => first <= last);
    return { place, earliest: Math.min(delivery, ...within.map(([first]) => first)), latest: Math.max(delivery, ...within.map(([, last]) => last)) };
  });
}

function heldApart(problem: RoutingProblem, route: Route, place: number, stay: number, from: number, to: number): [number, number] {
  const position = route.stops.findIndex((stop) => stop.place === place);
  for (const { one, other, days } of problem.apart) {
    const near = one === place ? other : other === place ? one : 0;
    const at = near === 0 ? -1 : route.stops.findIndex((stop) => stop.place === near);
    if (at < 0) continue;
    const stop = route.stops[at]!;
    if (at < position) from = Math.max(from, stop.dispatch + days);
    else to = Math.min(to, stop.delivery - days - stay);
  }
  return [from, to];
}
