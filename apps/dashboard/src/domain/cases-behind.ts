import { greatest, visitLimits } from './figures/ageing';
import { deadlines } from './figures/deadlines';
import { FORBIDDEN } from './log/columns';
import type { EventLog } from './log/event-log';
import { everything, type Selection } from './log/filter';

export const standings = ['open', 'finished', 'breached', 'at-risk', 'on-track', 'stuck', 'forbidden'] as const;
export type Standing = (typeof standings)[number];

/** What a number counts beside its filter. All that is given must hold. */
export interface Behind {
  readonly standing?: Standing;
  /** Cases that have been in this state, whether they are there or not. */
  readonly reached?: string;
  /** Cases with this activity; with `next`, with that one right after it. */
  readonly activity?: string;
  readonly next?: string;
  /** The whole sequence of activities, separated by commas. */
  readonly variant?: string;
  /** Ages in the present state beyond this many of p50, p85 and p95. */
  readonly band?: number;
}

/** The cases behind a number; `latestFirst` puts them in order. */
export function casesBehind(log: EventLog, { mask }: Selection, behind: Behind, now: number): number[] {
  const tests = testsOf(log, behind, now);
  const found: number[] = [];
  for (let at = 0; at < log.cases.length; at++)
    if (log.cases.lastEvent[at]! >= 0 && (mask === null || mask[at] === 1) && tests.every((test) => test(at))) found.push(at);
  return found;
}

/** Where a page ends: the millisecond of the last event of its last case, and that case's number. */
export type PageEnd = readonly [timeMs: number, caseNumber: number];

export const pageEndOf = ({ cases, events }: EventLog, at: number): PageEnd => [Math.floor(events.time[cases.lastEvent[at]!]!), at];

/** The `most` cases after a page's end, the one that changed last first. Only the ones that are shown are sorted. */
export function latestFirst(log: EventLog, numbers: readonly number[], after: PageEnd | null, most: number): number[] {
  const left = after === null ? numbers : numbers.filter((at) => isAfter(pageEndOf(log, at), after));
  const times = Float64Array.from(left, (at) => pageEndOf(log, at)[0]);
  const least = times.length <= most ? -Infinity : Math.min(...greatest(times, most).map((place) => times[place]!));
  const shown = left.filter((_, place) => times[place]! >= least);
  return shown.sort((a, b) => pageEndOf(log, b)[0] - pageEndOf(log, a)[0] || b - a).slice(0, most);
}

const isAfter = ([time, number]: PageEnd, [endTime, endNumber]: PageEnd): boolean => time < endTime || (time === endTime && number < endNumber);

type Test = (caseNumber: number) => boolean;

function testsOf(log: EventLog, { standing, reached, activity, next, variant, band }: Behind, now: number): Test[] {
  const tests: Test[] = [];
  if (standing !== undefined) tests.push(standingTest(log, standing, now));
  if (reached !== undefined) tests.push(someEvent(log, (event) => log.states.list[log.events.state[event]!] === reached));
  if (activity !== undefined && next === undefined) tests.push(someEvent(log, (event) => nameOf(log, event) === activity));
  if (next !== undefined) tests.push(someEvent(log, (event) => nameOf(log, event) === next && (activity === undefined || nameOf(log, log.events.previous[event]!) === activity)));
  if (variant !== undefined) tests.push((at) => activitiesOf(log, at).join(',') === variant);
  if (band !== undefined) tests.push(bandTest(log, band, now));
  return tests;
}

const nameOf = ({ activities, events }: EventLog, event: number): string | undefined => (event < 0 ? undefined : activities.list[events.activity[event]!]);

function someEvent({ events, cases }: EventLog, fits: (event: number) => boolean): Test {
  return (at) => {
    for (let event = cases.lastEvent[at]!; event >= 0; event = events.previous[event]!) if (fits(event)) return true;
    return false;
  };
}

export function activitiesOf(log: EventLog, caseNumber: number): string[] {
  const names: string[] = [];
  for (let event = log.cases.lastEvent[caseNumber]!; event >= 0; event = log.events.previous[event]!) names.push(nameOf(log, event)!);
  return names.reverse();
}

function standingTest(log: EventLog, standing: Standing, now: number): Test {
  const { cases, events } = log;
  const open: Test = (at) => cases.end[at] === Infinity;
  if (standing === 'open') return open;
  if (standing === 'finished') return (at) => !open(at);
  if (standing === 'forbidden') return someEvent(log, (event) => (events.flags[event]! & FORBIDDEN) !== 0);
  if (standing === 'stuck') {
    const limits = visitLimits(log, everything);
    return (at) => {
      const { p95 } = limits[events.state[cases.lastEvent[at]!]!]!;
      return open(at) && p95 !== null && now - events.time[cases.lastEvent[at]!]! > p95;
    };
  }
  const standingOf = new Set(deadlines(log, everything, { now, casesMost: Infinity }).cases.filter((one) => one.standing === standing).map(({ caseNumber }) => caseNumber));
  return (at) => standingOf.has(at);
}

function bandTest(log: EventLog, band: number, now: number): Test {
  const limits = visitLimits(log, everything);
  const { cases, events } = log;
  return (at) => {
    if (cases.end[at] !== Infinity) return false;
    const last = cases.lastEvent[at]!;
    const { p50, p85, p95 } = limits[events.state[last]!]!;
    const age = now - events.time[events.entered[last]!]!;
    return [p50, p85, p95].filter((limit) => limit !== null && age > limit).length === band;
  };
}
