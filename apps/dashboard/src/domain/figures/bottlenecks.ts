import { FINAL, WORKING } from '../log/columns';
import type { EventLog } from '../log/event-log';
import type { Selection } from '../log/filter';
import { WEEK_MS, weekOf, weekStart } from './iso-week';
import { type StateName, stateName } from './visits';

export const bottlenecksDefinition =
  'Waiting of a state: all time that cases spent in it while nobody worked on them, open cases up to now, cut to the period. States are ranked by it. A state clogs when more cases came into it than left it in each of the last three complete ISO weeks.';

export interface Bottleneck extends StateName {
  readonly waitingMs: number;
  /** Part of the waiting in all states, 0 to 1. */
  readonly share: number;
  /** Cases that are in it now. */
  readonly open: number;
  /** Cases that came and left in the last complete weeks, the oldest first. */
  readonly arrivals: readonly number[];
  readonly departures: readonly number[];
  readonly clogs: boolean;
}

const WEEKS = 3;

/** @returns states in which somebody waited or waits, the worst first. */
export function bottlenecks(log: EventLog, selection: Selection, now: number): readonly Bottleneck[] {
  const waiting = waitingByState(log, selection, now);
  const sum = waiting.reduce((total, part) => total + part, 0);
  const { arrivals, departures, open } = movements(log, selection, now);
  const rows = log.states.list.map((_, state) => {
    const weeks = Array.from({ length: WEEKS }, (_week, week) => state * WEEKS + week);
    return {
      ...stateName(log, state),
      waitingMs: waiting[state]!,
      share: sum === 0 ? 0 : waiting[state]! / sum,
      open: open[state]!,
      arrivals: weeks.map((at) => arrivals[at]!),
      departures: weeks.map((at) => departures[at]!),
      clogs: weeks.every((at) => arrivals[at]! > departures[at]!),
    };
  });
  return rows.filter(({ waitingMs, open: still }) => waitingMs > 0 || still > 0).sort((a, b) => b.waitingMs - a.waitingMs);
}

function waitingByState({ events, cases, states }: EventLog, { mask, from, to }: Selection, now: number): Float64Array {
  const { caseOf, previous, state, time, flags } = events;
  const waiting = new Float64Array(states.list.length);
  const until = Math.min(to, now);
  const add = (event: number, end: number) => {
    if ((flags[event]! & (WORKING | FINAL)) !== 0) return;
    const lasted = Math.min(end, until) - Math.max(time[event]!, from);
    if (lasted > 0) waiting[state[event]!]! += lasted;
  };
  for (let event = 0; event < events.length; event++) {
    const before = previous[event]!;
    if (before >= 0 && (mask === null || mask[caseOf[event]!] === 1)) add(before, time[event]!);
  }
  for (let at = 0; at < cases.length; at++) if (cases.end[at] === Infinity && cases.lastEvent[at]! >= 0 && (mask === null || mask[at] === 1)) add(cases.lastEvent[at]!, until);
  return waiting;
}

/** Who came into each state and who left it, in the weeks before the one that `now` is in; a table of states times weeks. */
function movements({ events, states }: EventLog, { mask }: Selection, now: number) {
  const { caseOf, previous, state, entered, time, flags } = events;
  const arrivals = new Int32Array(states.list.length * WEEKS);
  const departures = new Int32Array(states.list.length * WEEKS);
  const open = new Int32Array(states.list.length);
  const first = weekStart(weekOf(now) - WEEKS);
  for (let event = 0; event < events.length; event++) {
    if (entered[event] !== event || (mask !== null && mask[caseOf[event]!] === 0)) continue;
    const before = previous[event]!;
    const leaves = before >= 0 && (flags[before]! & FINAL) === 0;
    const comes = (flags[event]! & FINAL) === 0;
    if (leaves) open[state[before]!]!--;
    if (comes) open[state[event]!]!++;
    const week = Math.floor((time[event]! - first) / WEEK_MS);
    if (week < 0 || week >= WEEKS) continue;
    if (leaves) departures[state[before]! * WEEKS + week]!++;
    if (comes) arrivals[state[event]! * WEEKS + week]!++;
  }
  return { arrivals, departures, open };
}
