import type { EventLog } from '../log/event-log';
import type { Selection } from '../log/filter';
import { Reached, stagesOf } from './reached';

export const cohortsDefinition =
  'Cohorts: cases by the calendar month (UTC) of their first event; for each state how many of the cohort have been in it so far. A cohort with open cases is marked as not complete: its numbers can still rise.';

export interface Cohort {
  /** `2028-03` */
  readonly month: string;
  readonly started: number;
  readonly open: number;
  /** No case of it is open, so nothing is censored. */
  readonly complete: boolean;
  /** Cases that have been in each of the stages, in their order. */
  readonly reached: readonly number[];
}

export interface Cohorts {
  readonly stages: readonly string[];
  readonly cohorts: readonly Cohort[];
}

export function cohorts(log: EventLog, { mask }: Selection, workflow: string, names?: readonly string[]): Cohorts {
  const { cases } = log;
  const reached = new Reached(log);
  const wanted = log.workflows.find(workflow);
  const stages = stagesOf(log, workflow, names);
  const months = new Map<number, { started: number; open: number; reached: number[] }>();
  const monthOf = monthFinder();
  for (let at = 0; at < cases.length; at++) {
    if (cases.workflow[at] !== wanted || cases.lastEvent[at]! < 0 || (mask !== null && mask[at] === 0)) continue;
    const month = monthOf(cases.start[at]!);
    let cohort = months.get(month);
    if (!cohort) months.set(month, (cohort = { started: 0, open: 0, reached: stages.map(() => 0) }));
    cohort.started++;
    if (cases.end[at] === Infinity) cohort.open++;
    for (const [which, { state }] of stages.entries()) if (state >= 0 && reached.has(at, state)) cohort.reached[which]!++;
  }
  const ordered = [...months].sort(([a], [b]) => a - b);
  return { stages: stages.map(({ name }) => name), cohorts: ordered.map(([month, cohort]) => ({ month: nameOfMonth(month), complete: cohort.open === 0, ...cohort })) };
}

/** Months counted from the year 0. Most cases begin in the month of the one before, so its borders are remembered instead of taking each date apart. */
function monthFinder(): (moment: number) => number {
  let [month, from, to] = [0, 0, 0];
  return (moment) => {
    if (moment >= from && moment < to) return month;
    const date = new Date(moment);
    const [year, ofYear] = [date.getUTCFullYear(), date.getUTCMonth()];
    [month, from, to] = [year * 12 + ofYear, Date.UTC(year, ofYear), Date.UTC(year, ofYear + 1)];
    return month;
  };
}

const nameOfMonth = (month: number) => `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
