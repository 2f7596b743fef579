import type { Progress, Steps } from './problem';

/** Runs the steps to their end. `ask` hears each piece of progress and answers true to have the work end with what it has. */
export function drive<T>(steps: Steps<T>, ask: (progress: Progress) => boolean = () => false): T {
  let step = steps.next();
  while (!step.done) step = steps.next(ask(step.value));
  return step.value;
}
