import type { EventLog } from '../log/event-log';
import { everything, type Selection } from '../log/filter';
import { percentiles } from './percentile';
import { finishedVisits, openCases, type StateName, stateName } from './visits';
import { type WorkingLimits, workingAges, workingLimits } from './working-ages';
import type { CalendarsUsed, WorkingTimes } from './working-times';

export const ageingDefinition =
  'Age of an open case: now minus the time it entered its present state, and now minus its first event; compared with p50, p85 and p95 of all finished visits of that state, whatever else is filtered. Its band is the number of those three that its age in the state exceeds. `working` says the same ages and limits in working time; bands go by calendar time.';

export interface AgeingState extends StateName {
  readonly open: number;
  readonly finishedVisits: number;
  /** Milliseconds; null where no visit of the state has ended yet. */
  readonly p50: number | null;
  readonly p85: number | null;
  readonly p95: number | null;
  /** Open cases by band 0 to 3; cases of a state without finished visits are in band 0. */
  readonly bands: readonly [number, number, number, number];
  /** The same limits in working time. */
  readonly working: WorkingLimits;
}

export interface AgeingCase extends StateName {
  readonly caseNumber: number;
  readonly caseName: string;
  readonly ageInStateMs: number;
  readonly workingInStateMs: number;
  readonly ageMs: number;
  readonly band: 0 | 1 | 2 | 3;
}

export interface Ageing {
  readonly states: readonly AgeingState[];
  /** The oldest in their state first, at most `casesMost`. */
  readonly cases: readonly AgeingCase[];
  readonly open: number;
  readonly calendars: CalendarsUsed;
}

/** @param now milliseconds since 1970 UTC. */
export function ageing(log: EventLog, selection: Selection, now: number, clock: WorkingTimes, casesMost = 500): Ageing {
  const limits = visitLimits(log, everything);
  const { events } = log;
  const open = openCases(log, selection);
  const ages = Float64Array.from(open, (number) => now - events.time[events.entered[log.cases.lastEvent[number]!]!]!);
  const bandsOf = new Map<number, [number, number, number, number]>();
  for (const [at, number] of open.entries()) {
    const state = events.state[log.cases.lastEvent[number]!]!;
    const bands = bandsOf.get(state) ?? [0, 0, 0, 0];
    bandsOf.set(state, bands);
    bands[bandOf(ages[at]!, limits[state]!)]++;
  }
  const working = workingLimits(log, new Set(bandsOf.keys()), clock);
  const describe = (at: number): AgeingCase => {
    const number = open[at]!;
    const state = events.state[log.cases.lastEvent[number]!]!;
    const ageInStateMs = ages[at]!;
    return { ...stateName(log, state), caseNumber: number, caseName: log.caseNames[number]!, ageInStateMs, workingInStateMs: workingAges(log, number, now, clock), ageMs: now - log.cases.start[number]!, band: bandOf(ageInStateMs, limits[state]!) };
  };
  const states = [...bandsOf].sort(([a], [b]) => a - b).map(([state, bands]) => ({ ...stateName(log, state), ...limits[state]!, open: bands.reduce((a, b) => a + b), bands, working: working[state]! }));
  return { states: states.sort((a, b) => b.open - a.open), cases: greatest(ages, casesMost).map(describe), open: open.length, calendars: clock.used };
}

export interface VisitLimits {
  readonly finishedVisits: number;
  readonly p50: number | null;
  readonly p85: number | null;
  readonly p95: number | null;
}

/** For each state's number how long its finished visits lasted. */
export function visitLimits(log: EventLog, selection: Selection): VisitLimits[] {
  const { values, offsets } = finishedVisits(log, selection);
  return log.states.list.map((_, state) => {
    const [from, to] = [offsets[state]!, offsets[state + 1]!];
    const [p50, p85, p95] = from === to ? [null, null, null] : percentiles(values, [0.5, 0.85, 0.95], from, to);
    return { finishedVisits: to - from, p50: p50!, p85: p85!, p95: p95! };
  });
}

function bandOf(age: number, { p50, p85, p95 }: VisitLimits): 0 | 1 | 2 | 3 {
  return [p50, p85, p95].filter((limit) => limit !== null && age > limit).length as 0 | 1 | 2 | 3;
}

/** Where the greatest values are, the greatest first. */
export function greatest(values: Float64Array, most: number): number[] {
  if (values.length === 0 || most === 0) return [];
  const [threshold] = percentiles(values.slice(), [Math.max(0, 1 - most / values.length - 1e-9)]) as [number];
  const kept: number[] = [];
  for (let at = 0; at < values.length; at++) if (values[at]! >= threshold) kept.push(at);
  return kept.sort((a, b) => values[b]! - values[a]! || a - b).slice(0, most);
}
