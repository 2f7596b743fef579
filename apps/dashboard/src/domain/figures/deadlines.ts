import { FINAL } from '../log/columns';
import type { EventLog } from '../log/event-log';
import { everything, type Selection } from '../log/filter';
import { survivalAt } from './survival';
import { finishedVisits, type StateName, stateName } from './visits';

export const deadlinesDefinition =
  'A visit of a state with a date until when it should be left is met when it was left by then, breached when it was left later or is there still after it. An open one that is not late has the risk P(longer than allowed | as old as it is) = S(allowed) / S(age), estimated by Kaplan and Meier from all visits of the state; it is at risk from `riskFrom` on.';

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
}

type Counts = { -readonly [name in 'met' | 'breached' | 'breachedOpen' | 'atRisk' | 'onTrack']: number };

export function deadlines(log: EventLog, selection: Selection, { now, riskFrom = 0.5, casesMost = 500 }: DeadlineQuestion): Deadlines {
  const counts = log.states.list.map((): Counts => ({ met: 0, breached: 0, breachedOpen: 0, atRisk: 0, onTrack: 0 }));
  countFinished(log, selection, counts);
  const open = openWithDue(log, selection, now, riskFrom);
  for (const { state, standing } of open) {
    if (standing === 'breached') counts[state]!.breachedOpen++;
    counts[state]![standing === 'at-risk' ? 'atRisk' : standing === 'on-track' ? 'onTrack' : 'breached']++;
  }
  const states = counts.map((count, state) => ({ ...stateName(log, state), ...count })).filter(({ met, breached, atRisk, onTrack }) => met + breached + atRisk + onTrack > 0);
  const cases = open.sort((a, b) => a.due - b.due).slice(0, casesMost);
  return { states, cases: cases.map(({ state, ...row }) => ({ ...stateName(log, state), caseName: log.caseNames[row.caseNumber]!, ...row })) };
}

function countFinished({ events }: EventLog, { mask }: Selection, counts: Counts[]): void {
  const { caseOf, previous, state, entered, time, due, flags } = events;
  for (let event = 0; event < events.length; event++) {
    const before = previous[event]!;
    if (before < 0 || entered[event] !== event || (flags[before]! & FINAL) !== 0 || (mask !== null && mask[caseOf[event]!] === 0)) continue;
    const until = due[entered[before]!]!;
    if (until === until) counts[state[before]!]![time[event]! <= until ? 'met' : 'breached']++;
  }
}

/** Risks are estimated from all visits of a state, open ones without a date among them: they say how long the state takes. */
function openWithDue(log: EventLog, { mask }: Selection, now: number, riskFrom: number) {
  const { values, offsets } = finishedVisits(log, everything);
  return [...openByState(log, now)].flatMap(([state, visits]) => {
    const dated = visits.filter(({ caseNumber, due }) => due === due && (mask === null || mask[caseNumber] === 1));
    if (dated.length === 0) return [];
    const ended = values.subarray(offsets[state]!, offsets[state + 1]!);
    const waiting = dated.filter(({ due }) => due >= now);
    const asked = Float64Array.from(waiting.flatMap(({ age, allowed }) => [age, allowed]));
    const survival = survivalAt(ended, Float64Array.from(visits, ({ age }) => age), asked);
    return dated.map(({ caseNumber, due, age, allowed }) => {
      if (due < now) return { caseNumber, state, due, standing: 'breached' as const, risk: 1 };
      const risk = ended.length === 0 ? null : ratio(survival.get(allowed)!, survival.get(age)!);
      return { caseNumber, state, due, standing: risk !== null && risk >= riskFrom ? ('at-risk' as const) : ('on-track' as const), risk };
    });
  });
}

interface OpenVisit {
  readonly caseNumber: number;
  readonly due: number;
  readonly age: number;
  /** How long the visit may last. */
  readonly allowed: number;
}

function openByState({ events, cases }: EventLog, now: number): Map<number, OpenVisit[]> {
  const byState = new Map<number, OpenVisit[]>();
  for (let caseNumber = 0; caseNumber < cases.length; caseNumber++) {
    const last = cases.lastEvent[caseNumber]!;
    if (last < 0 || cases.end[caseNumber] !== Infinity) continue;
    const since = events.entered[last]!;
    const [due, begun, state] = [events.due[since]!, events.time[since]!, events.state[last]!];
    const visits = byState.get(state) ?? [];
    if (visits.length === 0) byState.set(state, visits);
    visits.push({ caseNumber, due, age: now - begun, allowed: due - begun });
  }
  return byState;
}

/** Nobody has ever lasted as long as this one: what comes next is unknown, and the safe guess is a breach. */
const ratio = (beyondAllowed: number, beyondAge: number) => (beyondAge === 0 ? 1 : beyondAllowed / beyondAge);
