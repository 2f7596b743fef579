import { FINAL, WORKING } from '../log/columns';
import type { EventLog } from '../log/event-log';
import type { Selection } from '../log/filter';
import { type Distribution, distributionOf } from './distribution';
import { type Groups, Pairs } from './groups';
import { type StateName, stateName } from './visits';
import { type WorkingCalendar, WorkingClock } from './working-time';

export const timesDefinition =
  'Of cases that are over: lead time is the last event minus the first, touch time the time from each step after which somebody works on the case to the next step, waiting time the rest. Of states: how long finished visits lasted. Each in calendar and in working time.';

export interface CalendarAndWorking {
  readonly calendar: Distribution | null;
  readonly working: Distribution | null;
}

export interface Times {
  readonly lead: CalendarAndWorking;
  readonly waiting: CalendarAndWorking;
  readonly touch: CalendarAndWorking;
  /** Finished visits, the state with the most time first. */
  readonly byState: ReadonlyArray<StateName & CalendarAndWorking>;
}

type Clock = (from: number, to: number) => number;

const calendarClock: Clock = (from, to) => to - from;

/** @param calendar which days work; its lists are data of whoever asks. */
export function times(log: EventLog, selection: Selection, calendar: WorkingCalendar): Times {
  const range = rangeOf(log);
  const working = new WorkingClock(calendar, range.from, range.to);
  const calendarTimes = measure(log, selection, calendarClock);
  const workingTimes = measure(log, selection, (from, to) => working.between(from, to));
  const pair = (which: 'lead' | 'waiting' | 'touch') => ({ calendar: calendarTimes[which], working: workingTimes[which] });
  const byState = log.states.list.flatMap((_, state) => {
    const [calendarOf, workingOf] = [ofGroup(calendarTimes.visits, state), ofGroup(workingTimes.visits, state)];
    return calendarOf === null ? [] : [{ ...stateName(log, state), calendar: calendarOf, working: workingOf }];
  });
  return { lead: pair('lead'), waiting: pair('waiting'), touch: pair('touch'), byState: byState.sort((a, b) => b.calendar.mean * b.calendar.count - a.calendar.mean * a.calendar.count) };
}

function measure(log: EventLog, { mask }: Selection, clock: Clock) {
  const { events, cases } = log;
  const { caseOf, previous, state, entered, time, flags } = events;
  const touchOf = new Float64Array(cases.length);
  const pairs = new Pairs(events.length);
  for (let event = 0; event < events.length; event++) {
    const before = previous[event]!;
    if (before < 0 || (mask !== null && mask[caseOf[event]!] === 0)) continue;
    if ((flags[before]! & WORKING) !== 0) touchOf[caseOf[event]!]! += clock(time[before]!, time[event]!);
    if (entered[event] === event && (flags[before]! & FINAL) === 0) pairs.add(state[before]!, clock(time[entered[before]!]!, time[event]!));
  }
  const [lead, waiting, touch] = [new Float64Array(cases.length), new Float64Array(cases.length), new Float64Array(cases.length)];
  let over = 0;
  for (let at = 0; at < cases.length; at++) {
    if (cases.end[at] === Infinity || (mask !== null && mask[at] === 0)) continue;
    lead[over] = clock(cases.start[at]!, cases.end[at]!);
    touch[over] = touchOf[at]!;
    waiting[over] = lead[over]! - touch[over]!;
    over++;
  }
  const spread = (values: Float64Array) => distributionOf(values, 0, over);
  return { lead: spread(lead), waiting: spread(waiting), touch: spread(touch), visits: pairs.grouped(log.states.list.length) };
}

function ofGroup({ values, offsets }: Groups, group: number): Distribution | null {
  return distributionOf(values, offsets[group]!, offsets[group + 1]!);
}

function rangeOf({ cases }: EventLog): { from: number; to: number } {
  let [from, to] = [Infinity, -Infinity];
  for (let at = 0; at < cases.length; at++) {
    if (cases.start[at]! < from) from = cases.start[at]!;
    if (cases.latest[at]! > to) to = cases.latest[at]!;
  }
  return from <= to ? { from, to } : { from: 0, to: 0 };
}
