import { type Commitment, findConflict } from '../domain/routing/conflict';
import { drive } from '../domain/routing/drive';
import type { Asked, Built, RouteFile } from '../domain/routing/files/route-file';
import type { Route } from '../domain/routing/problem';
import { solve, usualLimits } from '../domain/routing/solve';

export interface RouteAnswer {
  readonly order: readonly string[] | null;
  readonly value: number | null;
  readonly proven: boolean;
  readonly pareto: readonly { readonly km: number; readonly returnDay: number; readonly order: readonly string[] }[];
  readonly milliseconds: number;
  /** Words of the commitments that can't be kept together; null where there is a route. */
  readonly conflict: readonly string[] | null;
}

export interface FilePlan {
  readonly file: RouteFile;
  readonly built: Built;
  readonly routes: readonly Route[];
  readonly answer: RouteAnswer;
}

/** Searches a file's route for at most so long; `now` gives milliseconds. */
export function planFile(file: RouteFile, asked: Asked, most: number, now: () => number): FilePlan {
  const began = now();
  const built = file.build(asked);
  const late = () => now() - began > most;
  const { routes, proven } = drive(solve(built.problem, usualLimits), late);
  const conflict = routes.length === 0 && proven ? drive(findConflict(built.problem, usualLimits), late) : null;
  const best = routes[0];
  const answer: RouteAnswer = {
    order: best ? orderOf(best, file.names) : null,
    value: best ? shownValue(best, built, 0) : null,
    proven: proven && (conflict?.proven ?? true),
    pareto: (built.pareto ? routes : []).map((route) => ({ km: kilometres(route, file), returnDay: route.returned / file.timeScale, order: orderOf(route, file.names) })),
    milliseconds: Math.round(now() - began),
    conflict: conflict && conflict.commitments.map((commitment) => conflictWords(commitment, file, built)),
  };
  return { file, built, routes, answer };
}

export function orderOf({ stops }: Route, names: readonly string[]): string[] {
  return stops.map(({ place }) => names[place]!);
}

/** The k-th criterion in the file's own unit, without what keeps unpriced venues in the tour. */
export function shownValue(route: Route, { problem, scales, unpriced }: Built, k: number): number {
  const visited = new Set(route.stops.map(({ place }) => place));
  const off = problem.criteria[k]!.penalties.reduce((sum, penalty, v) => (unpriced[v] && !visited.has(v) ? sum + penalty : sum), 0);
  return (route.values[k]! - off) / scales[k]!;
}

export function kilometres({ stops }: Route, { distances, distanceScale, names }: RouteFile): number {
  const places = [0, ...stops.map(({ place }) => place), 0];
  return places.slice(1).reduce((sum, to, at) => sum + distances[places[at]! * names.length + to]!, 0) / distanceScale;
}

export function conflictWords(commitment: Commitment, { names, timeScale }: RouteFile, { problem }: Built): string {
  switch (commitment.kind) {
    case 'windows':
      return `${names[commitment.place]} receives only ${problem.deliveries[commitment.place]!.map(({ from, to }) => `${from / timeScale} to ${to / timeScale}`).join(' or ') || 'never'}`;
    case 'precedence':
      return `${names[commitment.first]} comes before ${names[commitment.second]}`;
    case 'apart':
      return `${names[commitment.one]} and ${names[commitment.other]} keep their distance in time`;
    case 'latest-return':
      return `back at ${names[0]} by ${problem.latestReturn / timeScale}`;
    case 'longest-tour':
      return `at most ${problem.longestTour / timeScale} days on the road`;
    case 'rest':
      return `${problem.rest!.darkDays / timeScale} dark days after ${problem.rest!.afterDisplayDays / timeScale} on display`;
    case 'carnet':
      return `at most ${problem.carnet!.days / timeScale} days outside the customs union`;
  }
}
