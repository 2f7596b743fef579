import type { EventLog } from '../log/event-log';
import type { Selection } from '../log/filter';
import { percentiles } from './percentile';
import { Pairs } from './groups';

export const variantsDefinition =
  'A variant is the sequence of all activities of a case in its own order; each case has exactly one. Duration is the latest minus the earliest time of a case.';

export interface Variant {
  readonly activities: readonly string[];
  readonly workflow: string;
  readonly cases: number;
  /** Part of the cases, 0 to 1. */
  readonly share: number;
  readonly medianMs: number;
  readonly p95Ms: number;
}

export interface Variants {
  /** How many there are, shown or not. */
  readonly count: number;
  readonly cases: number;
  /** The most frequent first, at most `most`. */
  readonly variants: readonly Variant[];
}

export function variants(log: EventLog, { mask }: Selection, most = 500): Variants {
  const { cases, sequences } = log;
  const numbers = new Map<number, number>();
  const durations = new Pairs(cases.length);
  for (let at = 0; at < cases.length; at++) {
    if (cases.lastEvent[at]! < 0 || (mask !== null && mask[at] === 0)) continue;
    const node = cases.variant[at]!;
    let number = numbers.get(node);
    if (number === undefined) numbers.set(node, (number = numbers.size));
    durations.add(number, cases.latest[at]! - cases.start[at]!);
  }
  const { values, offsets } = durations.grouped(numbers.size);
  const all = [...numbers].map(([node, number]) => ({ node, number, cases: offsets[number + 1]! - offsets[number]! }));
  const shown = all.sort((a, b) => b.cases - a.cases || a.number - b.number).slice(0, most);
  return {
    count: all.length,
    cases: values.length,
    variants: shown.map(({ node, number, cases: count }) => {
      const [medianMs, p95Ms] = percentiles(values, [0.5, 0.95], offsets[number], offsets[number + 1]) as [number, number];
      const sequence = sequences.sequence(node);
      const workflow = log.workflows.nameOf(log.activities.workflows[sequence[0]!]!);
      return { workflow, activities: sequence.map((activity) => log.activities.list[activity]!), cases: count, share: count / values.length, medianMs, p95Ms };
    }),
  };
}
