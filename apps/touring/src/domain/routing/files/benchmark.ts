import type { Criterion, RoutingProblem } from '../problem';
import type { Asked, Built, RouteFile } from './route-file';

export interface Benchmark {
  readonly kind: string;
  readonly names: readonly string[];
  /** Row by row, whole numbers: the file's times `scale`. */
  readonly matrix: Float64Array;
  readonly windows: readonly (readonly [number, number])[];
  readonly scale: number;
}

/**
 * A benchmark's place has one closed window for the arrival, and the time of service is inside the matrix. The depot is left when its
 * window opens and must be reached again before it closes. Travel time is the sum of the matrix along the tour, waiting is free;
 * makespan is the time of arrival back at the depot.
 */
export function benchmarkFile({ kind, names, matrix, windows, scale }: Benchmark): RouteFile {
  const build = ({ objective, pareto }: Asked): Built => {
    const criteria = pareto ? pareto.map((name) => criterion(name === 'end' || name === 'length' ? 'end' : 'travel-time', matrix)) : [criterion(objective === 'makespan' ? 'end' : 'travel-time', matrix)];
    return { problem: problemOf({ names, matrix, windows }, criteria, pareto !== null), scales: criteria.map(() => scale), unpriced: names.map(() => false), pareto: pareto !== null };
  };
  return { kind, names, distances: matrix, distanceScale: scale, timeScale: scale, build };
}

function criterion(name: 'end' | 'travel-time', matrix: Float64Array): Criterion {
  const places = Math.sqrt(matrix.length);
  const end = name === 'end';
  return { name, arcs: end ? new Float64Array(matrix.length) : matrix, penalties: new Float64Array(places), endWeight: Number(end), lengthWeight: 0, waitWeight: 0, carnetWeight: 0 };
}

function problemOf({ names, matrix, windows }: Pick<Benchmark, 'names' | 'matrix' | 'windows'>, criteria: readonly Criterion[], pareto: boolean): RoutingProblem {
  const places = names.length;
  const [opens, closes] = windows[0]!;
  return {
    places,
    transport: matrix,
    occupancy: new Float64Array(places),
    deliveries: windows.map(([from, to], v) => (v === 0 || to < from ? [] : [{ from, to }])),
    departure: { from: opens, to: opens },
    latestReturn: closes,
    longestTour: Number.POSITIVE_INFINITY,
    criteria,
    mode: pareto ? 'pareto' : 'lexicographic',
    optional: names.map(() => false),
    precedence: [],
    rest: null,
    carnet: null,
    apart: [],
  };
}
