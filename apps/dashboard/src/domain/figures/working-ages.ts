import { FINAL } from '../log/columns';
import type { EventLog } from '../log/event-log';
import { Pairs } from './groups';
import { percentiles } from './percentile';
import type { WorkingTimes } from './working-times';

/** Milliseconds of working time; null where no visit of the state has ended yet. */
export interface WorkingLimits {
  readonly p50: number | null;
  readonly p85: number | null;
  readonly p95: number | null;
}

/** For each of the states asked for, by its number, how long its finished visits lasted in working time. */
export function workingLimits({ events, cases, states }: EventLog, asked: ReadonlySet<number>, clock: WorkingTimes): WorkingLimits[] {
  const { caseOf, previous, state, entered, time, flags } = events;
  const pairs = new Pairs(events.length);
  const inState = new Float64Array(cases.length);
  for (let event = 0; event < events.length; event++) {
    const [before, number] = [previous[event]!, caseOf[event]!];
    if (before < 0 || !asked.has(state[before]!)) continue;
    inState[number]! += clock.between(before, event, time[before]!, time[event]!);
    if (entered[event] !== event) continue;
    if ((flags[before]! & FINAL) === 0) pairs.add(state[before]!, inState[number]!);
    inState[number] = 0;
  }
  const { values, offsets } = pairs.grouped(states.list.length);
  return states.list.map((_, number) => {
    const [from, to] = [offsets[number]!, offsets[number + 1]!];
    const [p50, p85, p95] = from === to ? [null, null, null] : percentiles(values, [0.5, 0.85, 0.95], from, to);
    return { p50: p50!, p85: p85!, p95: p95! };
  });
}

/** How long an open case has been in its state, in working time. */
export function workingAges({ events, cases }: EventLog, caseNumber: number, now: number, clock: WorkingTimes): number {
  const last = cases.lastEvent[caseNumber]!;
  let sum = clock.between(last, -1, events.time[last]!, now);
  for (let event = last; events.entered[event] !== event; event = events.previous[event]!) {
    const before = events.previous[event]!;
    sum += clock.between(before, event, events.time[before]!, events.time[event]!);
  }
  return sum;
}
