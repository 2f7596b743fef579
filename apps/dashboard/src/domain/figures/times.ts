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

/** @param calendar which days work; its lists are data of whoever asks. */
export function times(log: EventLog, selection: Selection, calendar: WorkingCalendar): Times {
  const clock = workingClock(log, calendar);
  const visits = visitTimes(log, selection, clock);
  const byState = log.states.list.flatMap((_, state) => {
    const inCalendar = ofGroup(visits.calendar, state);
    return inCalendar === null ? [] : [{ ...stateName(log, state), calendar: inCalendar, working: ofGroup(visits.working, state) }];
  });
  const total = ({ mean, count }: Distribution) => mean * count;
  return { ...caseTimes(log, selection, clock), byState: byState.sort((a, b) => total(b.calendar) - total(a.calendar)) };
}

function workingClock({ cases }: EventLog, calendar: WorkingCalendar): WorkingClock {
  let [from, to] = [Infinity, -Infinity];
  for (let at = 0; at < cases.length; at++) {
    from = Math.min(from, cases.start[at]!);
    to = Math.max(to, cases.latest[at]!);
  }
  return new WorkingClock(calendar, from <= to ? from : 0, from <= to ? to : 0);
}

/** Finished visits by state, on both scales. */
function visitTimes({ events, states }: EventLog, { mask }: Selection, clock: WorkingClock): { calendar: Groups; working: Groups } {
  const { caseOf, previous, state, entered, time, flags } = events;
  const [calendar, working] = [new Pairs(events.length), new Pairs(events.length)];
  for (let event = 0; event < events.length; event++) {
    const before = previous[event]!;
    if (before < 0 || entered[event] !== event || (flags[before]! & FINAL) !== 0 || (mask !== null && mask[caseOf[event]!] === 0)) continue;
    const [begun, ended] = [time[entered[before]!]!, time[event]!];
    calendar.add(state[before]!, ended - begun);
    working.add(state[before]!, clock.between(begun, ended));
  }
  return { calendar: calendar.grouped(states.list.length), working: working.grouped(states.list.length) };
}

function caseTimes(log: EventLog, { mask }: Selection, clock: WorkingClock): Omit<Times, 'byState'> {
  const { cases } = log;
  const touchOf = touchTimes(log, mask, clock);
  const spreads = { calendar: new Spread(cases.length), working: new Spread(cases.length) };
  for (let at = 0; at < cases.length; at++) {
    if (cases.end[at] === Infinity || (mask !== null && mask[at] === 0)) continue;
    spreads.calendar.add(cases.end[at]! - cases.start[at]!, touchOf.calendar[at]!);
    spreads.working.add(clock.between(cases.start[at]!, cases.end[at]!), touchOf.working[at]!);
  }
  const [calendar, working] = [spreads.calendar.distributions(), spreads.working.distributions()];
  const both = (which: keyof typeof calendar) => ({ calendar: calendar[which], working: working[which] });
  return { lead: both('lead'), waiting: both('waiting'), touch: both('touch') };
}

function touchTimes({ events, cases }: EventLog, mask: Uint8Array | null, clock: WorkingClock) {
  const { caseOf, previous, time, flags } = events;
  const [calendar, working] = [new Float64Array(cases.length), new Float64Array(cases.length)];
  for (let event = 0; event < events.length; event++) {
    const before = previous[event]!;
    if (before < 0 || (flags[before]! & WORKING) === 0 || (mask !== null && mask[caseOf[event]!] === 0)) continue;
    calendar[caseOf[event]!]! += time[event]! - time[before]!;
    working[caseOf[event]!]! += clock.between(time[before]!, time[event]!);
  }
  return { calendar, working };
}

/** Lead and touch times of cases, and what lies between them. */
class Spread {
  private count = 0;
  private readonly lead: Float64Array;
  private readonly waiting: Float64Array;
  private readonly touch: Float64Array;

  constructor(most: number) {
    [this.lead, this.waiting, this.touch] = [new Float64Array(most), new Float64Array(most), new Float64Array(most)];
  }

  add(lead: number, touch: number): void {
    this.lead[this.count] = lead;
    this.touch[this.count] = touch;
    this.waiting[this.count++] = lead - touch;
  }

  distributions() {
    const of = (values: Float64Array) => distributionOf(values, 0, this.count);
    return { lead: of(this.lead), waiting: of(this.waiting), touch: of(this.touch) };
  }
}

function ofGroup({ values, offsets }: Groups, group: number): Distribution | null {
  return distributionOf(values, offsets[group]!, offsets[group + 1]!);
}
