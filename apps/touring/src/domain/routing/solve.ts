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
/** Partial routes in a layer of a search that is tried before the bounds are raised. */
const easy = 4000;
const slots = 48;
/** Steps spent on raising one bound: half a second for 20 venues, three for 40. */
const raisingWork = 1e9;

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
  const first = { phase: 'first-routes', bounds, beyond: 'best' } as const;
  let raisedTo: string | null = null;
  const raiseIfBetter = (): Steps<boolean> => {
    const known = incumbents.found.map(({ values }) => values.join()).join(';');
    const again = known !== raisedTo;
    raisedTo = known;
    return again ? raised(prepared, bounds, incumbents) : nothing();
  };
  const stages: (() => Steps<boolean>)[] = [
    () => search({ ...first, width: 200 }),
    // Windows leave so few ways in most tours that the whole search takes less time than good bounds do.
    () => search({ phase: 'proving', bounds, width: Math.min(easy, limits.labels), beyond: 'stop' }),
    raiseIfBetter,
    () => search({ ...first, width: 1500 }),
    raiseIfBetter,
    () => improveOrders(prepared, extension, incumbents),
    () => search({ phase: 'proving', bounds, width: limits.labels, beyond: 'stop' }),
    ...beams.filter((width) => width <= limits.labels).flatMap((width) => [() => search({ phase: 'improving', bounds, width, beyond: 'best' }), () => improveOrders(prepared, extension, incumbents)]),
  ];
  for (const stage of stages) {
    const { value, stopped } = yield* heeding(stage());
    if (value || stopped) return value;
  }
  return false;
}

function* nothing(): Steps<boolean> {
  return false;
}

/** Passes steps on and remembers that the driver asked for the end: a stage that stops early must not be followed by the next one. */
function* heeding(steps: Steps<boolean>): Steps<{ readonly value: boolean; readonly stopped: boolean }> {
  let stopped = false;
  for (let step = steps.next(); ; step = steps.next(stopped)) {
    if (step.done) return { value: step.value, stopped };
    stopped = (yield step.value) === true || stopped;
  }
}

function* raised(prepared: Prepared, { bounds }: CompletionBounds, incumbents: Incumbents): Steps<boolean> {
  for (const [k, bound] of bounds.entries()) {
    const known = Math.min(...incumbents.found.map(({ values }) => values[k]!));
    const rounds = Math.max(60, Math.min(400, Math.round(raisingWork / (prepared.places ** 3 * slots))));
    const raising = raise(bound, prepared, known, rounds);
    for (let step = raising.next(); !step.done; ) {
      const stop = yield { phase: 'bounds', share: (k + step.value) / bounds.length, best: incumbents.best };
      step = raising.next(stop);
    }
  }
  return false;
}
