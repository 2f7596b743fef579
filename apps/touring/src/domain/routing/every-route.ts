import type { RoutingProblem } from './problem';

/**
 * All values of all routes of a small problem, by trying every order and, where a later day can help, every day: the oracle that the
 * search is held against. It shares no code with the search.
 */
export function everyRoute(problem: RoutingProblem, horizon = 0): number[][] {
  const results: number[][] = [];
  const departures = problem.departure.to === problem.departure.from ? [problem.departure.from] : days(problem.departure.from, Math.min(problem.departure.to, horizon));
  for (const departure of departures) walk(problem, { departure, horizon, results }, { at: 0, time: departure, order: [], deliveries: [], shown: 0, leaves: [] });
  return results;
}

interface Whole {
  readonly departure: number;
  readonly horizon: number;
  readonly results: number[][];
}

interface Part {
  readonly at: number;
  readonly time: number;
  readonly order: readonly number[];
  readonly deliveries: readonly number[];
  readonly shown: number;
  /** Day on which the set leaves each place, the depot first. */
  readonly leaves: readonly number[];
}

function days(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, day) => from + day);
}

function walk(problem: RoutingProblem, whole: Whole, part: Part): void {
  const missing = problem.optional.flatMap((optional, v) => (v > 0 && !optional && !part.order.includes(v) ? [v] : []));
  if (missing.length === 0) finish(problem, whole, part);
  for (let v = 1; v < problem.places; v++) if (!part.order.includes(v) && keepsOrder(problem, part.order, v)) for (const day of deliveryDays(problem, whole, part, v)) visit(problem, whole, part, v, day);
}

function keepsOrder({ precedence, optional }: RoutingProblem, order: readonly number[], v: number): boolean {
  return precedence.every(([first, second]) => (second !== v || order.includes(first) || optional[first]!) && (first !== v || !order.includes(second)));
}

function deliveryDays(problem: RoutingProblem, { horizon }: Whole, { at, time, order, deliveries }: Part, v: number): number[] {
  const held = problem.apart.map(({ one, other, days: gap }) => {
    const near = order.indexOf(one === v ? other : other === v ? one : -1);
    return near < 0 ? Number.NEGATIVE_INFINITY : deliveries[near]! + problem.occupancy[order[near]!]! + gap;
  });
  const from = Math.max(time + problem.transport[at * problem.places + v]!, ...held);
  if (horizon > 0) return days(from, horizon).filter((day) => problem.deliveries[v]!.some((stay) => stay.from <= day && day <= stay.to));
  const first = problem.deliveries[v]!.filter(({ to }) => to >= from).map((stay) => Math.max(stay.from, from));
  return first.length === 0 ? [] : [Math.min(...first)];
}

function visit(problem: RoutingProblem, whole: Whole, part: Part, v: number, day: number): void {
  const rested = problem.rest !== null && day - part.time >= problem.rest.darkDays;
  const shown = problem.rest === null ? 0 : (rested || part.at === 0 ? 0 : part.shown) + problem.rest.display[v]!;
  if (problem.rest !== null && shown > problem.rest.afterDisplayDays) return;
  const leaves = [...part.leaves, part.time];
  walk(problem, whole, { at: v, time: day + problem.occupancy[v]!, order: [...part.order, v], deliveries: [...part.deliveries, day], shown, leaves });
}

function finish(problem: RoutingProblem, { departure, results }: Whole, { at, time, order, deliveries }: Part): void {
  const returned = time + problem.transport[at * problem.places]!;
  if (returned > problem.latestReturn || returned - departure > problem.longestTour) return;
  const carnets = furtherCarnets(problem, departure, order, deliveries);
  if (carnets > 0 && !problem.carnet!.replaceable) return;
  const path = [0, ...order, 0];
  const sum = (matrix: Float64Array) => path.slice(1).reduce((total, v, step) => total + matrix[path[step]! * problem.places + v]!, 0);
  const busy = sum(problem.transport) + order.reduce((total, v) => total + problem.occupancy[v]!, 0);
  results.push(
    problem.criteria.map(({ arcs, penalties, endWeight, lengthWeight, waitWeight, carnetWeight }) => {
      const left = penalties.reduce((total, penalty, v) => (order.includes(v) ? total : total + penalty), 0);
      return sum(arcs) + left + endWeight * returned + lengthWeight * (returned - departure) + waitWeight * (returned - departure - busy) + carnetWeight * carnets;
    }),
  );
}

/** Pieces of time outside the union, each from leaving the last place inside it as late as the next delivery allows to arriving at the next one inside. */
function furtherCarnets({ carnet, places, transport, occupancy }: RoutingProblem, departure: number, order: readonly number[], deliveries: readonly number[]): number {
  if (!carnet) return 0;
  let further = 0;
  let since: number | null = null;
  [...order, 0].forEach((v, step) => {
    const u = step === 0 ? 0 : order[step - 1]!;
    const leaves = step === 0 ? departure : deliveries[step - 1]! + occupancy[u]!;
    if (carnet.outside[v] && since === null) since = u === 0 ? departure : deliveries[step]! - transport[u * places + v]!;
    if (!carnet.outside[v] && since !== null) {
      further += Math.max(0, Math.ceil((leaves + transport[u * places + v]! - since) / carnet.days) - 1);
      since = null;
    }
  });
  return further;
}
