import { FINAL } from '../log/columns';
import type { EventLog } from '../log/event-log';
import type { Selection } from '../log/filter';
import { Survival } from './survival';
import { type StateName, stateName } from './visits';
import type { WorkingTimes } from './working-times';

export const deadlinesDefinition =
  'A visit of a state with a date until when it should be left is met when it was left by then, breached when it was left later or is there still after it. An open one that is not late has the risk P(longer than allowed | as old as it is) = S(allowed) / S(age), estimated by Kaplan and Meier from all visits of the state; it is at risk from `riskFrom` on.';

export const workingLeftDefinition =
  'Of an open case `workingLeftMs` is the working time until its date by the calendar of `calendarOf`, the partner of those who may act; null there means that Saturdays and Sundays alone are left out.';

export interface DeadlineState extends StateName {
  readonly met: number;
  readonly breached: number;
  /** Of the breached ones, those that are still there. */
  readonly breachedOpen: number;
  readonly atRisk: number;
  readonly onTrack: number;
}

export interface DeadlineCase extends StateName {
  readonly caseNumber: number;
  readonly caseName: string;
  /** Milliseconds since 1970 UTC. */
  readonly due: number;
  readonly standing: 'breached' | 'at-risk' | 'on-track';
  /** 1 for breached; null where no visit of the state has ended yet, so that nothing can be said. */
  readonly risk: number | null;
  /** Working time that is left until then, negative for what is late; null where nobody asked for it. */
  readonly workingLeftMs: number | null;
  /** Code of the partner whose calendar that is. */
  readonly calendarOf: string | null;
}

export interface Deadlines {
  readonly states: readonly DeadlineState[];
  /** Open cases with a date, the earliest date first, at most `casesMost`. */
  readonly cases: readonly DeadlineCase[];
}

export interface DeadlineQuestion {
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** From which risk on an open case is at risk, 0 to 1. */
  readonly riskFrom?: number;
  readonly casesMost?: number;
  readonly clock?: WorkingTimes;
}

interface OpenVisit {
  readonly caseNumber: number;
  readonly state: number;
  readonly due: number;
  readonly age: number;
  /** How long the visit may last. */
  readonly allowed: number;
}

type Counts = { -readonly [name in 'met' | 'breached' | 'breachedOpen' | 'atRisk' | 'onTrack']: number };

export function deadlines(log: EventLog, { mask }: Selection, { now, riskFrom = 0.5, casesMost = 500, clock }: DeadlineQuestion): Deadlines {
  const counts = log.states.list.map((): Counts => ({ met: 0, breached: 0, breachedOpen: 0, atRisk: 0, onTrack: 0 }));
  const open = openVisits(log, now);
  const survivals = survivalsOf(open);
  goThroughFinished(log, mask, counts, survivals);
  const shares = new Map([...survivals].map(([state, survival]) => [state, survival.endedCount === 0 ? null : survival.shares()]));
  const dated = open.filter(({ caseNumber, due }) => !Number.isNaN(due) && (mask === null || mask[caseNumber] === 1));
  const judged = dated.map((visit) => ({ ...visit, ...judge(visit, shares.get(visit.state)!, now, riskFrom) }));
  for (const { state, standing } of judged) {
    if (standing === 'breached') counts[state]!.breachedOpen++;
    counts[state]![standing === 'at-risk' ? 'atRisk' : standing === 'on-track' ? 'onTrack' : 'breached']++;
  }
  const states = counts.map((count, state) => ({ ...stateName(log, state), ...count })).filter(({ met, breached, atRisk, onTrack }) => met + breached + atRisk + onTrack > 0);
  const cases = judged.sort((a, b) => a.due - b.due).slice(0, casesMost);
  const named = cases.map(({ state, caseNumber, due, standing, risk }) => ({ ...stateName(log, state), caseNumber, caseName: log.caseNames[caseNumber]!, due, standing, risk, ...workingLeft(log, caseNumber, { now, due, clock }) }));
  return { states, cases: named };
}

function workingLeft({ cases }: EventLog, caseNumber: number, { now, due, clock }: { now: number; due: number; clock?: WorkingTimes }): Pick<DeadlineCase, 'workingLeftMs' | 'calendarOf'> {
  if (clock === undefined) return { workingLeftMs: null, calendarOf: null };
  const last = cases.lastEvent[caseNumber]!;
  return { workingLeftMs: clock.between(last, -1, now, due), calendarOf: clock.partnerAfter(last) };
}

/** Open cases of all filters: how long a state takes is learnt from all of them, those without a date included. */
function openVisits({ events, cases }: EventLog, now: number): OpenVisit[] {
  const visits: OpenVisit[] = [];
  for (let caseNumber = 0; caseNumber < cases.length; caseNumber++) {
    const last = cases.lastEvent[caseNumber]!;
    if (last < 0 || cases.end[caseNumber] !== Infinity) continue;
    const since = events.entered[last]!;
    const [due, begun] = [events.due[since]!, events.time[since]!];
    visits.push({ caseNumber, state: events.state[last]!, due, age: now - begun, allowed: due - begun });
  }
  return visits;
}

function survivalsOf(open: readonly OpenVisit[]): Map<number, Survival> {
  const byState = new Map<number, { ages: number[]; allowed: number[] }>();
  for (const { state, age, allowed } of open) {
    const known = byState.get(state) ?? { ages: [], allowed: [] };
    byState.set(state, known);
    known.ages.push(age);
    if (!Number.isNaN(allowed)) known.allowed.push(allowed);
  }
  return new Map([...byState].map(([state, { ages, allowed }]) => [state, new Survival(ages, allowed)]));
}

/** Counts those of the filter that were met or breached, and tells the estimates of all. */
function goThroughFinished({ events, states }: EventLog, mask: Uint8Array | null, counts: Counts[], survivals: Map<number, Survival>): void {
  const { caseOf, previous, state, entered, time, due, flags } = events;
  const learning = states.list.map((_, number) => survivals.get(number) ?? null);
  for (let event = 0; event < events.length; event++) {
    const before = previous[event]!;
    if (before < 0 || entered[event] !== event || (flags[before]! & FINAL) !== 0) continue;
    const since = entered[before]!;
    learning[state[before]!]?.addEnded(time[event]! - time[since]!);
    const until = due[since]!;
    if (Number.isNaN(until) || (mask !== null && mask[caseOf[event]!] === 0)) continue;
    if (time[event]! <= until) counts[state[before]!]!.met++;
    else counts[state[before]!]!.breached++;
  }
}

function judge({ due, age, allowed }: OpenVisit, shares: Map<number, number> | null, now: number, riskFrom: number): Pick<DeadlineCase, 'standing' | 'risk'> {
  if (due < now) return { standing: 'breached', risk: 1 };
  if (shares === null) return { standing: 'on-track', risk: null };
  const [beyondAllowed, beyondAge] = [shares.get(allowed)!, shares.get(age)!];
  // Nobody has lasted as long as this one: what comes next is unknown, and the safe guess is a breach.
  const risk = beyondAge === 0 ? 1 : beyondAllowed / beyondAge;
  return { standing: risk >= riskFrom ? 'at-risk' : 'on-track', risk };
}
