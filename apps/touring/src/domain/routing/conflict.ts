import { Extension } from './extend';
import { Incumbents } from './incumbents';
import { always } from './delivery-windows';
import { labelShape } from './label-shape';
import { LabelSearch } from './label-search';
import { prepare } from './prepare';
import type { Limits, RoutingProblem, Steps } from './problem';

/** Something that a tour must keep and that could be given up. */
export type Commitment =
  | { readonly kind: 'windows'; readonly place: number }
  | { readonly kind: 'precedence'; readonly first: number; readonly second: number }
  | { readonly kind: 'apart'; readonly one: number; readonly other: number }
  | { readonly kind: 'latest-return' }
  | { readonly kind: 'longest-tour' }
  | { readonly kind: 'rest' }
  | { readonly kind: 'carnet' };

export interface Conflict {
  /** None of these can be left out without the rest of them becoming possible together. */
  readonly commitments: readonly Commitment[];
  /** Every step of the search ended. */
  readonly proven: boolean;
}

/**
 * A smallest set of commitments that no tour can keep together (deletion filter: Chinneck and Dravnieks 1991). Each commitment in turn is
 * given up; if there is still no tour it plays no part and stays away, otherwise it belongs to the conflict.
 */
export function* findConflict(problem: RoutingProblem, limits: Limits): Steps<Conflict> {
  const all = commitmentsOf(problem);
  let kept = all;
  let proven = true;
  for (const [at, commitment] of all.entries()) {
    if ((yield { phase: 'conflict', share: at / all.length, best: null }) === true) return { commitments: kept, proven: false };
    const fewer = kept.filter((one) => one !== commitment);
    const possible = yield* hasRoute(holding(problem, fewer), limits);
    if (possible === 'unknown') proven = false;
    if (possible === 'no') kept = fewer;
  }
  return { commitments: kept, proven };
}

export function commitmentsOf(problem: RoutingProblem): Commitment[] {
  const windows = problem.deliveries.flatMap((days, place): Commitment[] => (place > 0 && days !== always && !problem.optional[place] ? [{ kind: 'windows', place }] : []));
  const precedence = problem.precedence.map(([first, second]): Commitment => ({ kind: 'precedence', first, second }));
  const apart = problem.apart.map(({ one, other }): Commitment => ({ kind: 'apart', one, other }));
  return [
    ...(Number.isFinite(problem.latestReturn) ? [{ kind: 'latest-return' } as const] : []),
    ...(Number.isFinite(problem.longestTour) ? [{ kind: 'longest-tour' } as const] : []),
    ...(problem.rest ? [{ kind: 'rest' } as const] : []),
    ...(problem.carnet ? [{ kind: 'carnet' } as const] : []),
    ...apart,
    ...precedence,
    ...windows,
  ];
}

/** The problem with these commitments alone. */
export function holding(problem: RoutingProblem, kept: readonly Commitment[]): RoutingProblem {
  const has = (kind: Commitment['kind']) => kept.some((one) => one.kind === kind);
  const windows = new Set(kept.map((one) => (one.kind === 'windows' ? one.place : 0)));
  return {
    ...problem,
    deliveries: problem.deliveries.map((days, place) => (windows.has(place) || problem.optional[place] ? days : always)),
    latestReturn: has('latest-return') ? problem.latestReturn : Number.POSITIVE_INFINITY,
    longestTour: has('longest-tour') ? problem.longestTour : Number.POSITIVE_INFINITY,
    rest: has('rest') ? problem.rest : null,
    carnet: has('carnet') ? problem.carnet : null,
    precedence: problem.precedence.filter(([first, second]) => kept.some((one) => one.kind === 'precedence' && one.first === first && one.second === second)),
    apart: problem.apart.filter((pair) => kept.some((one) => one.kind === 'apart' && one.one === pair.one && one.other === pair.other)),
  };
}

/** A narrow beam finds what is easy; only where it finds nothing is everything looked at. No value counts, so the earliest label of a state is enough. */
export function* hasRoute(problem: RoutingProblem, limits: Limits): Steps<'yes' | 'no' | 'unknown'> {
  const prepared = prepare({ ...problem, criteria: [], mode: 'lexicographic' });
  const extension = new Extension(prepared, labelShape(prepared));
  const incumbents = new Incumbents('lexicographic');
  for (const [width, beyond] of [[50, 'best'], [limits.labels, 'stop']] as const) {
    const complete = yield* new LabelSearch(prepared, extension, incumbents, { phase: 'conflict', bounds: null, width, beyond, anyRoute: true }).run();
    if (incumbents.found.length > 0) return 'yes';
    if (complete) return 'no';
  }
  return 'unknown';
}
