import type { EventLog } from '../log/event-log';
import type { Selection } from '../log/filter';

export const littlesLawDefinition =
  'Little\'s law: the mean work in progress of a period equals its departures per day times the mean lead time of those that departed, as long as what comes in and what goes out keep pace. `ratio` is the first divided by the second; beyond the tolerance the data, or the steadiness, are in doubt.';

export interface LittlesLaw {
  /** Milliseconds since 1970 UTC. */
  readonly from: number;
  readonly to: number;
  readonly meanWorkInProgress: number;
  readonly arrivals: number;
  readonly departures: number;
  readonly departuresPerDay: number;
  /** Null without departures, as is the ratio. */
  readonly meanLeadTimeMs: number | null;
  readonly ratio: number | null;
  readonly verdict: 'holds' | 'in-doubt' | 'too-few';
}

export interface LittlesLawQuestion {
  readonly now: number;
  /** How far the ratio may be from 1, as a factor: 1.25 means from 0.8 to 1.25. */
  readonly tolerance?: number;
  /** With fewer departures nothing is said. */
  readonly departuresLeast?: number;
}

const DAY_MS = 86_400_000;

/** The window is the selection's period as far as it has passed, else from the first event to now. */
export function littlesLaw(log: EventLog, selection: Selection, { now, tolerance = 1.25, departuresLeast = 10 }: LittlesLawQuestion): LittlesLaw {
  const { cases } = log;
  const to = Math.min(selection.to, now);
  const from = selection.from === -Infinity ? firstStart(log, selection, to) : Math.min(selection.from, to);
  let [presence, leadTimes, arrivals, departures] = [0, 0, 0, 0];
  for (let at = 0; at < cases.length; at++) {
    if (selection.mask !== null && selection.mask[at] === 0) continue;
    const [start, end] = [cases.start[at]!, cases.end[at]!];
    presence += Math.max(0, Math.min(end, to) - Math.max(start, from));
    if (start >= from && start < to) arrivals++;
    if (end < from || end >= to) continue;
    departures++;
    leadTimes += end - start;
  }
  const length = to - from;
  const meanWorkInProgress = length > 0 ? presence / length : 0;
  const ratio = leadTimes > 0 ? presence / leadTimes : null;
  const verdict = ratio === null || departures < departuresLeast ? 'too-few' : ratio <= tolerance && ratio >= 1 / tolerance ? 'holds' : 'in-doubt';
  const departuresPerDay = length > 0 ? departures / (length / DAY_MS) : 0;
  return { from, to, meanWorkInProgress, arrivals, departures, departuresPerDay, meanLeadTimeMs: departures === 0 ? null : leadTimes / departures, ratio, verdict };
}

function firstStart({ cases }: EventLog, { mask }: Selection, before: number): number {
  let first = before;
  for (let at = 0; at < cases.length; at++) if ((mask === null || mask[at] === 1) && cases.start[at]! < first) first = cases.start[at]!;
  return first;
}
