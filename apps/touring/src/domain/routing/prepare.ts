import { type Interval, type RoutingProblem } from './problem';

/** A problem with what follows from it: shortest ways, tightened windows, who must come before whom. */
export interface Prepared {
  readonly problem: RoutingProblem;
  readonly places: number;
  /** Least days from dispatch at one place to delivery at another, through whatever places lie between. */
  readonly shortest: Float64Array;
  readonly deliveries: readonly (readonly Interval[])[];
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
  /** Per place, the places that must have been visited before it. */
  readonly before: readonly (readonly number[])[];
  /** Per place v, the others w in ascending order of the latest day on which v may be left so that w can still be reached. */
  readonly urgent: readonly Int32Array[];
  readonly leaveBy: readonly Float64Array[];
  readonly mandatory: readonly number[];
  /** The tour is short enough, each window not empty, no circle in who comes first. */
  readonly possible: boolean;
}

export function prepare(problem: RoutingProblem): Prepared {
  const { places, optional } = problem;
  const shortest = shortestWays(problem);
  const { earliest, latest, deliveries } = tighten(problem, shortest);
  const venues = Array.from({ length: places - 1 }, (_, v) => v + 1);
  const before = venues.reduce<number[][]>((all, v) => [...all, problem.precedence.filter(([, second]) => second === v).map(([first]) => first)], [[]]);
  const mandatory = venues.filter((v) => !optional[v]);
  const possible = mandatory.every((v) => (deliveries[v] ?? []).length > 0);
  const orders = venues.map((v) => urgency(v, mandatory, latest, shortest, places));
  const urgent = [new Int32Array(), ...orders.map(({ order }) => order)];
  const leaveBy = [new Float64Array(), ...orders.map(({ days }) => days)];
  return { problem, places, shortest, deliveries, earliest, latest, before, urgent, leaveBy, mandatory, possible };
}

/** Stays on the way are counted: going through a place means staying there, but a matrix may hold shorter ways round than its arcs. */
function shortestWays({ places, transport, occupancy }: RoutingProblem): Float64Array {
  const ways = Float64Array.from(transport);
  for (let k = 1; k < places; k++)
    for (let i = 0; i < places; i++) {
      const first = ways[i * places + k]! + occupancy[k]!;
      for (let j = 0; j < places; j++) if (i !== j && first + ways[k * places + j]! < ways[i * places + j]!) ways[i * places + j] = first + ways[k * places + j]!;
    }
  return ways;
}

/** No venue is reached before the shortest way from the depot, none is left too late for the way back. */
function tighten(problem: RoutingProblem, shortest: Float64Array) {
  const { places, departure, occupancy } = problem;
  const end = Math.min(problem.latestReturn, departure.to + problem.longestTour);
  const earliest = new Float64Array(places).fill(departure.from);
  const latest = new Float64Array(places).fill(end);
  const deliveries = problem.deliveries.map((days, v) => {
    if (v === 0) return [];
    const from = departure.from + shortest[v]!;
    const to = end - occupancy[v]! - shortest[v * places]!;
    return days.map((day) => ({ from: Math.max(day.from, from), to: Math.min(day.to, to) })).filter((day) => day.from <= day.to);
  });
  for (let v = 1; v < places; v++) {
    earliest[v] = deliveries[v]?.[0]?.from ?? Number.POSITIVE_INFINITY;
    latest[v] = deliveries[v]?.at(-1)?.to ?? Number.NEGATIVE_INFINITY;
  }
  return { earliest, latest, deliveries };
}

function urgency(v: number, mandatory: readonly number[], latest: Float64Array, shortest: Float64Array, places: number) {
  const leave = (w: number) => latest[w]! - shortest[v * places + w]!;
  const order = mandatory.filter((w) => w !== v && Number.isFinite(leave(w))).sort((a, b) => leave(a) - leave(b));
  return { order: Int32Array.from(order), days: Float64Array.from(order.map(leave)) };
}
