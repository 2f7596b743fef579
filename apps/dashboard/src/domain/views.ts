import { ageing, ageingDefinition } from './figures/ageing';
import { bottlenecks, bottlenecksDefinition } from './figures/bottlenecks';
import { cohorts, cohortsDefinition } from './figures/cohorts';
import { conformance, conformanceDefinition } from './figures/conformance';
import { cumulativeFlow, cumulativeFlowDefinition } from './figures/cumulative-flow';
import { deadlines, deadlinesDefinition, workingLeftDefinition } from './figures/deadlines';
import { funnel, funnelDefinition } from './figures/funnel';
import { littlesLaw, littlesLawDefinition } from './figures/littles-law';
import { partnerFlows, partnerFlowsDefinition } from './figures/partner-flows';
import { percentileDefinition } from './figures/percentile';
import { processMap, processMapDefinition } from './figures/process-map';
import { rework, reworkDefinition } from './figures/rework';
import { stuck, stuckDefinition } from './figures/stuck';
import { survivalDefinition } from './figures/survival';
import { throughput, throughputDefinition } from './figures/throughput';
import { times, timesDefinition } from './figures/times';
import { variants, variantsDefinition } from './figures/variants';
import { visitDefinition } from './figures/visits';
import { workInProgress, workInProgressDefinition } from './figures/work-in-progress';
import { turnsDefinition } from './figures/turns';
import { workingTimeDefinition } from './figures/working-time';
import { type Calendars, noCalendars, WorkingTimes } from './figures/working-times';
import type { EventLog } from './log/event-log';
import type { Selection } from './log/filter';

/** What a view is asked beside the filter. */
export interface ViewQuestion {
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  readonly workflow?: string;
  readonly by?: 'activity' | 'state';
  /** Width of a step of time, in days. */
  readonly stepDays?: number;
  /** States of a workflow in the order of the work. */
  readonly stages?: readonly string[];
  /** Of live workflows; an imported log says nothing of countries. */
  readonly calendars?: Calendars;
}

export interface View {
  /** How each of its numbers is defined. */
  readonly definition: string;
  /** It is made of one workflow's states and can't be without. */
  readonly needsWorkflow?: true;
  readonly figures: (log: EventLog, selection: Selection, question: ViewQuestion) => object;
}

const DAY_MS = 86_400_000;
const STEPS_MOST = 400;
const clockOf = (log: EventLog, { now, calendars = noCalendars }: ViewQuestion) => new WorkingTimes(log, calendars, now);
const workingDefinition = `${workingTimeDefinition} ${turnsDefinition} Holidays are known from 2025 to 2028, those of a fixed date also later; \`calendars.unverified\` names countries of which some are not verified.`;

/** Every view of the dashboards by its name in the URL. */
export const views = {
  overview: {
    definition: `${workInProgressDefinition} ${deadlinesDefinition} ${stuckDefinition} ${throughputDefinition}`,
    figures: (log, selection, { now }) => {
      const { states } = deadlines(log, selection, { now, casesMost: 0 });
      const sum = (of: (state: (typeof states)[number]) => number) => states.reduce((all, state) => all + of(state), 0);
      const standing = { met: sum(({ met }) => met), breached: sum(({ breached }) => breached), breachedOpen: sum(({ breachedOpen }) => breachedOpen), atRisk: sum(({ atRisk }) => atRisk), onTrack: sum(({ onTrack }) => onTrack) };
      const { weeks } = throughput(log, selection, now);
      return { ...workInProgress(log, selection, now), deadlines: standing, stuck: stuck(log, selection, now, 0).count, forbidden: conformance(log, selection).forbidden, weeks: weeks.slice(-12) };
    },
  },
  'work-in-progress': { definition: workInProgressDefinition, figures: (log, selection, { now }) => workInProgress(log, selection, Math.min(now, selection.to)) },
  flow: { definition: cumulativeFlowDefinition, figures: (log, selection, question) => cumulativeFlow(log, selection, axisOf(log, selection, question)) },
  ageing: { definition: `${ageingDefinition} ${visitDefinition} ${workingDefinition} ${percentileDefinition}`, figures: (log, selection, question) => ageing(log, selection, question.now, clockOf(log, question)) },
  times: { definition: `${timesDefinition} ${workingDefinition} ${percentileDefinition}`, figures: (log, selection, question) => times(log, selection, clockOf(log, question)) },
  throughput: { definition: throughputDefinition, figures: (log, selection, { now }) => throughput(log, selection, now) },
  funnel: { definition: funnelDefinition, needsWorkflow: true, figures: (log, selection, { workflow = '', stages }) => funnel(log, selection, workflow, stages) },
  cohorts: { definition: cohortsDefinition, needsWorkflow: true, figures: (log, selection, { workflow = '', stages }) => cohorts(log, selection, workflow, stages) },
  bottlenecks: { definition: bottlenecksDefinition, figures: (log, selection, { now }) => ({ states: bottlenecks(log, selection, now) }) },
  deadlines: { definition: `${deadlinesDefinition} ${survivalDefinition} ${workingLeftDefinition} ${workingDefinition}`, figures: (log, selection, question) => deadlines(log, selection, { now: question.now, clock: clockOf(log, question) }) },
  'process-map': { definition: `${processMapDefinition} ${percentileDefinition}`, figures: (log, selection, { by }) => processMap(log, selection, by) },
  variants: { definition: `${variantsDefinition} ${reworkDefinition}`, figures: (log, selection) => ({ ...variants(log, selection), rework: rework(log, selection) }) },
  stuck: { definition: `${stuckDefinition} ${visitDefinition}`, figures: (log, selection, { now }) => stuck(log, selection, now) },
  'partner-flows': { definition: partnerFlowsDefinition, figures: (log, selection) => partnerFlows(log, selection, { givers: ['organiser'], receivers: ['host'] }) },
  'littles-law': { definition: littlesLawDefinition, figures: (log, selection, { now }) => littlesLaw(log, selection, { now }) },
  conformance: { definition: conformanceDefinition, figures: (log, selection) => conformance(log, selection) },
} as const satisfies Readonly<Record<string, View>>;

export type ViewName = keyof typeof views;

export const viewNames = Object.keys(views) as ViewName[];

/** The period as far as it is known, in steps of whole days that keep their number readable. */
function axisOf({ cases }: EventLog, { mask, from, to }: Selection, { now, stepDays }: ViewQuestion) {
  const begin = from === -Infinity ? firstStart(cases.start, cases.length, mask, now) : from;
  const end = Math.min(to, now);
  const days = Math.max(1, Math.ceil((end - begin) / DAY_MS));
  const width = Math.max(stepDays ?? 1, Math.ceil(days / STEPS_MOST));
  // The last step ends with the period, or with the day that runs.
  return { from: begin, to: begin + Math.ceil(days / width) * width * DAY_MS, stepMs: width * DAY_MS };
}

function firstStart(start: Float64Array, length: number, mask: Uint8Array | null, otherwise: number): number {
  let first = otherwise;
  for (let at = 0; at < length; at++) if ((mask === null || mask[at] === 1) && start[at]! < first) first = start[at]!;
  return first - (first % DAY_MS);
}
