import { FINAL, WORKING } from '../log/columns';
import type { EventLog } from '../log/event-log';
import type { Selection } from '../log/filter';
import { type Distribution, distributionOf } from './distribution';
import { type Groups, Triples } from './groups';
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
  const { visits, touch } = measure(log, selection, clock);
  const byState = log.states.list.flatMap((_, state) => {
    const inCalendar = ofGroup(visits.calendar, state);
    return inCalendar === null ? [] : [{ ...stateName(log, state), calendar: inCalendar, working: ofGroup(visits.working, state) }];
  });
  const total = ({ mean, count }: Distribution) => mean * count;
  return { ...caseTimes(log, selection, clock, touch), byState: byState.sort((a, b) => total(b.calendar) - total(a.calendar)) };
}

function workingClock({ cases }: EventLog, calendar: WorkingCalendar): WorkingClock {
  let [from, to] = [Infinity, -Infinity];
  for (let at = 0; at < cases.length; at++) {
    from = Math.min(from, cases.start[at]!);
    to = Math.max(to, cases.latest[at]!);
  }
  return new WorkingClock(calendar, from <= to ? from : 0, from <= to ? to : 0);
}

interface Measured {
  /** Finished visits by state, on both scales. */
  readonly visits: { readonly calendar: Groups; readonly working: Groups };
  /** For each case how long somebody worked on it. */
  readonly touch: { readonly calendar: Float64Array; readonly working: Float64Array };
}

/** One pass for both: what is read of the event before lies far away, so that reading it twice would take twice as long. */
function measure({ events, cases, states }: EventLog, { mask }: Selection, clock: WorkingClock): Measured {
  const { caseOf, previous, state, entered, time, flags } = events;
  const visits = new Triples(events.length);
  const touch = { calendar: new Float64Array(cases.length), working: new Float64Array(cases.length) };
  for (let event = 0; event < events.length; event++) {
    const before = previous[event]!;
    const number = caseOf[event]!;
    if (before < 0 || (mask !== null && mask[number] === 0)) continue;
    const [was, begun, ended] = [flags[before]!, time[entered[before]!]!, time[event]!];
    if ((was & WORKING) !== 0) {
      touch.calendar[number]! += ended - time[before]!;
      touch.working[number]! += clock.between(time[before]!, ended);
    }
    if (entered[event] === event && (was & FINAL) === 0) visits.add(state[before]!, ended - begun, clock.between(begun, ended));
  }
  const [calendar, working] = visits.grouped(states.list.length);
  return { visits: { calendar, working }, touch };
}

function caseTimes({ cases }: EventLog, { mask }: Selection, clock: WorkingClock, touchOf: Measured['touch']): Omit<Times, 'byState'> {
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
