import { FINAL } from '../log/columns';
import type { EventLog } from '../log/event-log';
import type { Selection } from '../log/filter';
import { type Groups, Pairs } from './groups';

export const visitDefinition =
  'A visit of a state lasts from the event that enters it to the event that leads to another state, or until now while the case is there; steps that stay in the state do not end it.';

export interface StateName {
  readonly workflow: string;
  readonly state: string;
}

export const stateName = (log: EventLog, state: number): StateName => ({ workflow: log.workflows.nameOf(log.states.workflows[state]!), state: log.states.list[state]! });

/** How long the finished visits of each state lasted, in ms, grouped by the state's number. */
export function finishedVisits({ events, states }: EventLog, { mask }: Selection): Groups {
  const { caseOf, previous, state, entered, time, flags } = events;
  const pairs = new Pairs(events.length);
  for (let event = 0; event < events.length; event++) {
    const before = previous[event]!;
    if (before < 0 || entered[event] !== event || (mask !== null && mask[caseOf[event]!] === 0) || (flags[before]! & FINAL) !== 0) continue;
    pairs.add(state[before]!, time[event]! - time[entered[before]!]!);
  }
  return pairs.grouped(states.list.length);
}

/** The cases of a selection that are not over. */
export function openCases({ cases }: EventLog, { mask }: Selection): number[] {
  const open: number[] = [];
  for (let at = 0; at < cases.length; at++) if (cases.end[at] === Infinity && cases.lastEvent[at]! >= 0 && (mask === null || mask[at] === 1)) open.push(at);
  return open;
}
