import { FINAL } from '../log/columns';
import type { EventLog } from '../log/event-log';
import type { Selection } from '../log/filter';
import { type StateName, stateName } from './visits';

export const cumulativeFlowDefinition =
  'Cumulative flow at the end of each step of time: the work in progress of each state, the cases that had begun (arrivals) and those that were over (departures) up to then.';

export interface CumulativeFlow {
  /** Ends of the steps, milliseconds since 1970 UTC, ascending. */
  readonly times: readonly number[];
  /** One series a state, in order of its first appearance in the log; `counts` goes with `times`. */
  readonly states: ReadonlyArray<StateName & { readonly counts: readonly number[] }>;
  readonly arrivals: readonly number[];
  readonly departures: readonly number[];
}

export interface TimeAxis {
  readonly from: number;
  readonly to: number;
  readonly stepMs: number;
}

/** @param axis the steps `[from, from + stepMs]`, … that end at or before `to`; the caller keeps their number reasonable. */
export function cumulativeFlow(log: EventLog, selection: Selection, axis: TimeAxis): CumulativeFlow {
  const steps = Math.max(0, Math.floor((axis.to - axis.from) / axis.stepMs));
  const width = log.states.list.length + 2;
  const changes = changesByStep(log, selection, axis, steps, width);
  for (let at = width; at < changes.length; at++) changes[at]! += changes[at - width]!;
  const series = (column: number) => Array.from({ length: steps }, (_, step) => changes[step * width + column]!);
  const states = log.states.list.map((_, state) => ({ ...stateName(log, state), counts: series(state) }));
  return {
    times: Array.from({ length: steps }, (_, step) => axis.from + (step + 1) * axis.stepMs),
    states: states.filter(({ counts }) => counts.some((count) => count !== 0)),
    arrivals: series(width - 2),
    departures: series(width - 1),
  };
}

/** A table of steps times (states, arrivals, departures): what each step changed, all before the axis in the first. */
function changesByStep({ events }: EventLog, { mask }: Selection, { from, stepMs }: TimeAxis, steps: number, width: number): Int32Array {
  const { caseOf, previous, state, time, flags } = events;
  const changes = new Int32Array(steps * width);
  for (let event = 0; event < events.length; event++) {
    // An event at the very end of a step belongs to it, as in the work in progress at that moment.
    const step = Math.max(0, Math.ceil((time[event]! - from) / stepMs) - 1);
    if (step >= steps || (mask !== null && mask[caseOf[event]!] === 0)) continue;
    const row = step * width;
    const before = previous[event]!;
    if (before < 0) changes[row + width - 2]!++;
    else if ((flags[before]! & FINAL) === 0) changes[row + state[before]!]!--;
    else changes[row + width - 1]!--; // Over once, and now begun again.
    if ((flags[event]! & FINAL) === 0) changes[row + state[event]!]!++;
    else changes[row + width - 1]!++;
  }
  return changes;
}
