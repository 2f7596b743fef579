import type { RoutingProblem } from '../problem';

export type ObjectiveName = 'travel-time' | 'makespan';
export type TourCriterion = 'distance' | 'end' | 'cost' | 'carbon' | 'waiting' | 'length' | 'travel-time';

export interface Asked {
  /** Null: what the file's kind is usually solved for. */
  readonly objective: ObjectiveName | null;
  /** Criteria of a Pareto set; null: one objective, for a tour cost, carbon and end date. */
  readonly pareto: readonly TourCriterion[] | null;
}

/** A file that has been understood. */
export interface RouteFile {
  readonly kind: string;
  /** Names by place; the depot is the first. */
  readonly names: readonly string[];
  /** Kilometres by place, and by what to divide them and the time; null where the file's numbers are no kilometres of a tour. */
  readonly distances: Float64Array;
  readonly distanceScale: number;
  readonly timeScale: number;
  readonly build: (asked: Asked) => Built;
}

export interface Built {
  readonly problem: RoutingProblem;
  /** Places whose penalty says only that they are to be visited if at all possible: it is no part of a value that is shown. */
  readonly unpriced: readonly boolean[];
  /** By what to divide each criterion's value. */
  readonly scales: readonly number[];
  /** Pareto sets are asked for by --pareto, or usual for the file. */
  readonly pareto: boolean;
}

/** The file is not what it should be; lines count from 1. */
export class BadRouteFile extends Error {
  constructor(
    readonly line: number,
    readonly reason: string,
  ) {
    super(`line ${line}: ${reason}`);
  }
}
