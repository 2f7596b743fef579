/**
 * A route is searched among whole numbers: days, or a benchmark's decimals times a power of ten, so that two sums are equal or not.
 * Place 0 is the depot, 1 to n are the venues; matrices are row by row, (n + 1) squared, from row to column.
 */
export interface RoutingProblem {
  readonly places: number;
  /** Days from leaving one place to arriving at the next: transit, customs, buffer. */
  readonly transport: Float64Array;
  /** Days that the set stays with each venue, installing and striking included; the depot has 0. */
  readonly occupancy: Float64Array;
  /** When each venue may receive the set: closed intervals, in order and apart. */
  readonly deliveries: readonly (readonly Interval[])[];
  /** First and last day on which the set may leave the depot. Apart, the day is chosen; equal, it is given. */
  readonly departure: Interval;
  readonly latestReturn: number;
  readonly longestTour: number;
  /** What is minimised: in order of weight, or each for itself in a Pareto set. */
  readonly criteria: readonly Criterion[];
  readonly mode: 'lexicographic' | 'pareto';
  /** Venues that may be left out. */
  readonly optional: readonly boolean[];
  /** [first, second]: where both are visited, the first comes before. */
  readonly precedence: readonly (readonly [number, number])[];
  readonly rest: Rest | null;
  readonly carnet: Carnet | null;
  readonly apart: readonly Apart[];
}

export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** value = sum of arcs + sum of penalties of venues left out + endWeight * day of return + lengthWeight * length + waitWeight * days of waiting + carnetWeight * replacement carnets. */
export interface Criterion {
  readonly name: string;
  readonly arcs: Float64Array;
  readonly penalties: Float64Array;
  readonly endWeight: number;
  readonly lengthWeight: number;
  readonly waitWeight: number;
  readonly carnetWeight: number;
}

/** After so many days on display the works stay dark for some; a journey that takes as long is as good. */
export interface Rest {
  readonly display: Float64Array;
  readonly afterDisplayDays: number;
  readonly darkDays: number;
}

/** Time outside the home customs union in one piece; beyond it a further carnet, or none at all where it can't be replaced. */
export interface Carnet {
  readonly outside: readonly boolean[];
  readonly days: number;
  readonly replaceable: boolean;
}

/** Whichever of two near venues comes second, the second receives the set no earlier than so many days after the first one's dispatch. */
export interface Apart {
  readonly one: number;
  readonly other: number;
  readonly days: number;
}

/** A venue's stay in a found route, in days of the problem. */
export interface RoutedStop {
  readonly place: number;
  readonly arrival: number;
  readonly delivery: number;
  readonly dispatch: number;
}

export interface Route {
  readonly stops: readonly RoutedStop[];
  readonly departure: number;
  readonly returned: number;
  /** One value per criterion. */
  readonly values: readonly number[];
}

export interface Progress {
  readonly phase: 'first-routes' | 'bounds' | 'improving' | 'proving' | 'conflict' | 'prices';
  /** 0 to 1 within the phase. */
  readonly share: number;
  readonly best: readonly number[] | null;
}

export interface Solution {
  /** Best first: one route, or a Pareto set in ascending order of the first criterion. */
  readonly routes: readonly Route[];
  /** No better route exists; with no route, none exists at all. */
  readonly proven: boolean;
}

/** Work in steps: whoever drives it measures time and answers true to have it end with what it has. */
export type Steps<T> = Generator<Progress, T, boolean | undefined>;

export interface Limits {
  /** Partial routes of one layer kept at most; beyond it the result is not proven. */
  readonly labels: number;
}
