import type { EventLog } from '../log/event-log';
import { everything } from '../log/filter';
import { isoWithOffset } from '../log/iso-with-offset';
import { percentiles } from './percentile';
import { processMap } from './process-map';

export const summaryDefinition =
  'Summary of a log: start, end and directly-follows counts go by the order of the file; the duration of a case is its last time minus its first, in seconds, rounded to milliseconds; percentiles are of type 7.';

/** The figures of an imported log by the names that process-mining files of known answers use. */
export interface LogSummary {
  readonly cases: number;
  readonly events: number;
  /** Events of each activity; names ascending by code point, here and below. */
  readonly activities: Readonly<Record<string, number>>;
  readonly variants: number;
  readonly most_frequent_variant_cases: number;
  readonly start_activities: Readonly<Record<string, number>>;
  readonly end_activities: Readonly<Record<string, number>>;
  /** From, to, how often. */
  readonly dfg: ReadonlyArray<readonly [string, string, number]>;
  /** Events of each `lifecycle:transition`; those without one under `None`. */
  readonly lifecycles: Readonly<Record<string, number>>;
  readonly resources: number;
  readonly cases_with_events_out_of_time_order: number;
  readonly duration_s: Readonly<Record<'mean' | 'median' | 'p85' | 'p90' | 'p95' | 'min' | 'max', number>> | null;
  /** The earliest and the latest time, each with the offset it had in the file. */
  readonly first: string | null;
  readonly last: string | null;
}

export function summary(log: EventLog): LogSummary {
  const { cases, events, nodes, edges } = processMap(log, everything);
  const byName = (count: (node: (typeof nodes)[number]) => number) => counted(nodes.map((node) => [node.name, count(node)] as const));
  return {
    cases,
    events,
    activities: byName(({ events: count }) => count),
    ...variantCounts(log),
    start_activities: byName(({ starts }) => starts),
    end_activities: byName(({ ends }) => ends),
    dfg: edges.map(({ from, to, count }) => [nodes[from]!.name, nodes[to]!.name, count] as const).sort((a, b) => byCodePoint(a[0], b[0]) || byCodePoint(a[1], b[1])),
    lifecycles: lifecycleCounts(log),
    resources: log.actors.list.length,
    cases_with_events_out_of_time_order: outOfOrder(log),
    duration_s: durations(log),
    ...firstAndLast(log),
  };
}

function variantCounts({ cases }: EventLog): Pick<LogSummary, 'variants' | 'most_frequent_variant_cases'> {
  const counts = new Map<number, number>();
  for (let at = 0; at < cases.length; at++) counts.set(cases.variant[at]!, (counts.get(cases.variant[at]!) ?? 0) + 1);
  let most = 0;
  for (const count of counts.values()) most = Math.max(most, count);
  return { variants: counts.size, most_frequent_variant_cases: most };
}

function lifecycleCounts({ events, lifecycles }: EventLog): Record<string, number> {
  const counts = new Array<number>(lifecycles.list.length + 1).fill(0);
  for (let event = 0; event < events.length; event++) counts[events.lifecycle[event]! + 1]!++;
  return counted(counts.map((count, number) => [number === 0 ? 'None' : lifecycles.list[number - 1]!, count] as const));
}

function outOfOrder({ events, cases }: EventLog): number {
  const seen = new Uint8Array(cases.length);
  for (let event = 0; event < events.length; event++) {
    const before = events.previous[event]!;
    if (before >= 0 && events.time[event]! < events.time[before]!) seen[events.caseOf[event]!] = 1;
  }
  return seen.reduce((sum, one) => sum + one, 0);
}

function durations({ cases }: EventLog): LogSummary['duration_s'] {
  if (cases.length === 0) return null;
  // In seconds before anything is computed: two neighbours in milliseconds have another middle in the last place, and files of known answers say it in seconds.
  const seconds = new Float64Array(cases.length);
  for (let at = 0; at < seconds.length; at++) seconds[at] = Math.round((cases.latest[at]! - cases.start[at]!) * 1_000) / 1_000_000;
  const mean = seconds.reduce((sum, one) => sum + one, 0) / seconds.length;
  const [min, median, p85, p90, p95, max] = percentiles(seconds, [0, 0.5, 0.85, 0.9, 0.95, 1]).map(toThousandths) as [number, number, number, number, number, number];
  return { mean: toThousandths(mean), median, p85, p90, p95, min, max };
}

/** Three places. Only odd sixteenths lie exactly between two thousandths; they go to the even one, as IEEE 754 rounds. */
function toThousandths(value: number): number {
  if (Math.abs(value * 16) % 2 !== 1) return Number(value.toFixed(3));
  const below = Math.floor(value * 1_000);
  return (below % 2 === 0 ? below : below + 1) / 1_000;
}

function firstAndLast({ events }: EventLog): Pick<LogSummary, 'first' | 'last'> {
  if (events.length === 0) return { first: null, last: null };
  let [first, last] = [0, 0];
  for (let event = 1; event < events.length; event++) {
    if (events.time[event]! < events.time[first]!) first = event;
    if (events.time[event]! > events.time[last]!) last = event;
  }
  const shown = (event: number) => isoWithOffset(events.time[event]!, events.offset[event]!);
  return { first: shown(first), last: shown(last) };
}

/** Without those that count nothing. An object made of entries, so that an activity may be called `__proto__`. */
function counted(entries: ReadonlyArray<readonly [string, number]>): Record<string, number> {
  return Object.fromEntries(entries.filter(([, count]) => count > 0).sort(([a], [b]) => byCodePoint(a, b)));
}

/** As programs that count code points sort; comparing UTF-16 would put the rarest scripts elsewhere. */
export function byCodePoint(a: string, b: string): number {
  const [some, others] = [a[Symbol.iterator](), b[Symbol.iterator]()];
  for (;;) {
    const [one, other] = [some.next(), others.next()];
    if (one.done || other.done) return Number(other.done ?? false) - Number(one.done ?? false);
    if (one.value !== other.value) return one.value.codePointAt(0)! - other.value.codePointAt(0)!;
  }
}
