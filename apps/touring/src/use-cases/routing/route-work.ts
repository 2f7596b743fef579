import type { StatedTour } from '../../domain/routing/files/tour';
import type { RouteCriterion, RouteResult } from '../../domain/routing/plan-route';
import type { Progress } from '../../domain/routing/problem';

/** What the thread is given; `stop` is a shared number, 1 as soon as the search is to end with what it has. */
export interface RouteWork {
  readonly tour: StatedTour;
  readonly criteria: readonly RouteCriterion[];
  readonly limitMs: number;
  /** Bounds the memory: typed arrays lie outside the heap that a thread's own limit counts. */
  readonly labels: number;
  readonly stop: SharedArrayBuffer;
}

export type RouteNews = { readonly progress: Pick<Progress, 'phase' | 'share'> } | { readonly result: RouteResult; readonly milliseconds: number };
