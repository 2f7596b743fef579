import { CompletionBounds, raise } from './completion-bounds';
import { Extension } from './extend';
import { Incumbents } from './incumbents';
import { improveOrders } from './improve-orders';
import { labelShape } from './label-shape';
import { LabelSearch, type SearchOptions } from './label-search';
import { type Prepared, prepare } from './prepare';
import type { Limits, RoutingProblem, Solution, Steps } from './problem';
import { simulate } from './simulate';

export const usualLimits: Limits = { labels: 6_000_000 };

/** Widths of the beams that look for good routes where the proof does not fit. */
const beams = [3_000, 15_000, 60_000, 200_000] as const;
const slots = 96;

/**
 * The best route or the Pareto set. First routes come from a narrow beam, then bounds are raised towards them, then the whole
 * search proves: everything that could still be better is looked at. Where that outgrows the limit, wider beams and moves of venues
 * improve what there is until the driver says stop, and the result is not proven.
 */
export function* solve(problem: RoutingProblem, limits: Limits = usualLimits): Steps<Solution> {
  const prepared = prepare(problem);
  const extension = new Extension(prepared, labelShape(prepared));
  const incumbents = new Incumbents(problem.mode);
  const search = (options: SearchOptions) => new LabelSearch(prepared, extension, incumbents, options).run();
  const proven = prepared.possible ? yield* searched(prepared, extension, incumbents, search, limits) : true;
  const routes = incumbents.found.map(({ values, visits }) => simulate(prepared, extension.shape, visits, values));
  return { routes, proven };
}

function* searched(prepared: Prepared, extension: Extension, incumbents: Incumbents, search: (options: SearchOptions) => Steps<boolean>, limits: Limits): Steps<boolean> {
  const bounds = new CompletionBounds(extension, prepared, slots);
  if (yield* search({ phase: 'first-routes', bounds, width: 200, beyond: 'best' })) return true;
  yield* raised(prepared, bounds, incumbents);
  if (yield* search({ phase: 'first-routes', bounds, width: 1500, beyond: 'best' })) return true;
  yield* improveOrders(prepared, extension, incumbents);
  if (yield* search({ phase: 'proving', bounds, width: limits.labels, beyond: 'stop' })) return true;
  for (const width of beams) {
    if (width > limits.labels) break;
    if (yield* search({ phase: 'improving', bounds, width, beyond: 'best' })) return true;
    yield* improveOrders(prepared, extension, incumbents);
  }
  return false;
}

function* raised(prepared: Prepared, { bounds }: CompletionBounds, incumbents: Incumbents): Steps<void> {
  for (const [k, bound] of bounds.entries()) {
    const known = Math.min(...incumbents.found.map(({ values }) => values[k]!));
    const rounds = prepared.places > 60 ? 30 : 120;
    const raising = raise(bound, prepared, known, rounds);
    for (let step = raising.next(); !step.done; ) {
      const stop = yield { phase: 'bounds', share: (k + step.value) / bounds.length, best: incumbents.best };
      step = raising.next(stop);
    }
  }
}
