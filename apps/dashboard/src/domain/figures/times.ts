import { FINAL, WORKING } from '../log/columns';
import type { EventLog } from '../log/event-log';
import type { Selection } from '../log/filter';
import { type Distribution, distributionOf } from './distribution';
import { type Groups, Triples } from './groups';
import { type StateName, stateName } from './visits';
import type { CalendarsUsed, WorkingTimes } from './working-times';

export const timesDefinition =
  'Of cases that are over: lead time is the last event minus the first. Touch time: where an imported log says when an activity was started and completed, the time between; of live workflows, of which no service says when somebody works, the time between two steps in a row of the same role in a state in which nobody else may act, as from opening a draft to sending it, which is the most that the work can have taken. Cases without either have no known touch time and are not among its cases; `touchUnknown` counts them. Waiting time is lead time less known touch time. Of states: how long finished visits lasted. Each in calendar and in working time.';

export interface CalendarAndWorking {
  readonly calendar: Distribution | null;
  readonly working: Distribution | null;
}

export interface Times {
  readonly lead: CalendarAndWorking;
  readonly waiting: CalendarAndWorking;
  /** Of the cases of which it is known. */
  readonly touch: CalendarAndWorking;
  /** Cases that are over of which nobody says when they were worked on. */
  readonly touchUnknown: number;
  /** Finished visits, the state with the most time first. */
  readonly byState: ReadonlyArray<StateName & CalendarAndWorking>;
  readonly calendars: CalendarsUsed;
}

export function times(log: EventLog, selection: Selection, clock: WorkingTimes): Times {
  const { visits, ...ofCases } = measure(log, selection, clock);
  const byState = log.states.list.flatMap((_, state) => {
    const inCalendar = ofGroup(visits.calendar, state);
    return inCalendar === null ? [] : [{ ...stateName(log, state), calendar: inCalendar, working: ofGroup(visits.working, state) }];
  });
  const total = ({ mean, count }: Distribution) => mean * count;
  return { ...caseTimes(log, selection, ofCases), byState: byState.sort((a, b) => total(b.calendar) - total(a.calendar)), calendars: clock.used };
}

interface Measured {
  /** Finished visits by state, on both scales. */
  readonly visits: { readonly calendar: Groups; readonly working: Groups };
  /** For each case its working time. */
  readonly lead: Float64Array;
  /** For each case how long somebody worked on it; NaN where nobody says. */
  readonly touch: { readonly calendar: Float64Array; readonly working: Float64Array };
}

/** One pass for all: what is read of the event before lies far away, so that reading it twice would take twice as long. */
function measure({ events, cases, states }: EventLog, { mask }: Selection, clock: WorkingTimes): Measured {
  const { caseOf, previous, state, entered, time, flags } = events;
  const visits = new Triples(events.length);
  const touch = { calendar: new Float64Array(cases.length).fill(NaN), working: new Float64Array(cases.length).fill(NaN) };
  const [lead, inState] = [new Float64Array(cases.length), new Float64Array(cases.length)];
  for (let event = 0; event < events.length; event++) {
    const before = previous[event]!;
    const number = caseOf[event]!;
    if (before < 0 || (mask !== null && mask[number] === 0)) continue;
    const [was, ended] = [flags[before]!, time[event]!];
    const working = clock.between(before, event, time[before]!, ended);
    lead[number]! += working;
    inState[number]! += working;
    if ((was & WORKING) !== 0) {
      touch.calendar[number] = (touch.calendar[number]! || 0) + ended - time[before]!;
      touch.working[number] = (touch.working[number]! || 0) + working;
    }
    if (entered[event] !== event) continue;
    if ((was & FINAL) === 0) visits.add(state[before]!, ended - time[entered[before]!]!, inState[number]!);
    inState[number] = 0;
  }
  const [calendar, working] = visits.grouped(states.list.length);
  return { visits: { calendar, working }, lead, touch };
}

function caseTimes({ cases }: EventLog, { mask }: Selection, { lead, touch }: Omit<Measured, 'visits'>): Pick<Times, 'lead' | 'waiting' | 'touch' | 'touchUnknown'> {
  const spreads = { calendar: new Spread(cases.length), working: new Spread(cases.length) };
  for (let at = 0; at < cases.length; at++) {
    if (cases.end[at] === Infinity || (mask !== null && mask[at] === 0)) continue;
    spreads.calendar.add(cases.end[at]! - cases.start[at]!, touch.calendar[at]!);
    spreads.working.add(lead[at]!, touch.working[at]!);
  }
  const [calendar, working] = [spreads.calendar.distributions(), spreads.working.distributions()];
  const both = (which: keyof typeof calendar) => ({ calendar: calendar[which], working: working[which] });
  return { lead: both('lead'), waiting: both('waiting'), touch: both('touch'), touchUnknown: spreads.calendar.touchUnknown };
}

/** Lead times of cases, touch times as far as they are known, and what is left. */
class Spread {
  private count = 0;
  private touched = 0;
  private readonly lead: Float64Array;
  private readonly waiting: Float64Array;
  private readonly touch: Float64Array;

  constructor(most: number) {
    [this.lead, this.waiting, this.touch] = [new Float64Array(most), new Float64Array(most), new Float64Array(most)];
  }

  /** @param touch NaN where it is not known. */
  add(lead: number, touch: number): void {
    this.lead[this.count] = lead;
    this.waiting[this.count++] = lead - (touch || 0);
    if (!Number.isNaN(touch)) this.touch[this.touched++] = touch;
  }

  get touchUnknown(): number {
    return this.count - this.touched;
  }

  distributions() {
    const of = (values: Float64Array, count: number) => distributionOf(values, 0, count);
    return { lead: of(this.lead, this.count), waiting: of(this.waiting, this.count), touch: of(this.touch, this.touched) };
  }
}

function ofGroup({ values, offsets }: Groups, group: number): Distribution | null {
  return distributionOf(values, offsets[group]!, offsets[group + 1]!);
}
