import type { EventLog } from '../log/event-log';
import { everything, type Selection } from '../log/filter';
import { greatest, visitLimits } from './ageing';
import { openCases, type StateName, stateName } from './visits';

export const stuckDefinition = 'Stuck: an open case without any event for longer than p95 of all finished visits of its state, whatever else is filtered. States that nobody has left yet are not judged.';

export interface StuckCase extends StateName {
  readonly caseNumber: number;
  readonly caseName: string;
  /** Milliseconds since 1970 UTC. */
  readonly lastEventAt: number;
  readonly silentMs: number;
  /** p95 of the state. */
  readonly usualMs: number;
}

export interface Stuck {
  readonly count: number;
  /** Those furthest beyond the usual first, at most `most`. */
  readonly cases: readonly StuckCase[];
}

/** @param now milliseconds since 1970 UTC. */
export function stuck(log: EventLog, selection: Selection, now: number, most = 500): Stuck {
  const limits = visitLimits(log, everything);
  const { events, cases } = log;
  const lastOf = (number: number) => cases.lastEvent[number]!;
  const excess = (number: number) => now - events.time[lastOf(number)]! - (limits[events.state[lastOf(number)]!]!.p95 ?? Infinity);
  const found = openCases(log, selection).filter((number) => excess(number) > 0);
  const worst = greatest(Float64Array.from(found, excess), most).map((at) => found[at]!);
  return {
    count: found.length,
    cases: worst.map((number) => {
      const lastEventAt = events.time[lastOf(number)]!;
      const state = events.state[lastOf(number)]!;
      return { ...stateName(log, state), caseNumber: number, caseName: log.caseNames[number]!, lastEventAt, silentMs: now - lastEventAt, usualMs: limits[state]!.p95! };
    }),
  };
}
