import type { EventLog } from '../log/event-log';
import type { Selection } from '../log/filter';
import { EdgeNumbers } from './edge-numbers';
import { Pairs } from './groups';
import { percentiles } from './percentile';

export const processMapDefinition =
  'Directly-follows map: an edge from a to b for each pair of neighbouring events of one case, in the order of the case; its time is that of b minus that of a. Starts and ends count first and last events of cases.';

export interface ProcessMapNode {
  readonly workflow: string;
  readonly name: string;
  readonly events: number;
  /** Cases whose first event it is. */
  readonly starts: number;
  /** Cases whose last event so far it is. */
  readonly ends: number;
}

export interface ProcessMapEdge {
  /** Numbers of nodes in `nodes`. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly medianMs: number;
  readonly p95Ms: number;
}

export interface ProcessMap {
  readonly cases: number;
  readonly events: number;
  readonly nodes: readonly ProcessMapNode[];
  /** The most frequent first. */
  readonly edges: readonly ProcessMapEdge[];
}

/** @param by whether nodes are activities (what was done) or states (where the case then is). */
export function processMap(log: EventLog, selection: Selection, by: 'activity' | 'state' = 'activity'): ProcessMap {
  const names = by === 'activity' ? log.activities : log.states;
  const counts = countNodes(log, selection, log.events[by], names.list.length);
  const shown = [...counts.events.keys()].filter((node) => counts.events[node]! > 0);
  const places = new Int32Array(names.list.length).fill(-1);
  for (const [place, node] of shown.entries()) places[node] = place;
  return {
    cases: counts.starts.reduce((sum, count) => sum + count, 0),
    events: counts.events.reduce((sum, count) => sum + count, 0),
    nodes: shown.map((node) => ({ workflow: log.workflows.nameOf(names.workflows[node]!), name: names.list[node]!, events: counts.events[node]!, starts: counts.starts[node]!, ends: counts.ends[node]! })),
    edges: edgesOf(log, selection, log.events[by], places),
  };
}

function countNodes({ events, cases }: EventLog, { mask }: Selection, node: Int32Array, nodes: number) {
  const counts = { events: new Int32Array(nodes), starts: new Int32Array(nodes), ends: new Int32Array(nodes) };
  for (let event = 0; event < events.length; event++) if (mask === null || mask[events.caseOf[event]!] === 1) counts.events[node[event]!]!++;
  for (let at = 0; at < cases.length; at++) {
    if (cases.lastEvent[at]! < 0 || (mask !== null && mask[at] === 0)) continue;
    counts.starts[node[cases.firstEvent[at]!]!]!++;
    counts.ends[node[cases.lastEvent[at]!]!]!++;
  }
  return counts;
}

function edgesOf(log: EventLog, { mask }: Selection, node: Int32Array, places: Int32Array): ProcessMapEdge[] {
  const { caseOf, previous, time, length } = log.events;
  const numbers = new EdgeNumbers(places.length);
  const durations = new Pairs(length);
  for (let event = 0; event < length; event++) {
    const before = previous[event]!;
    if (before < 0 || (mask !== null && mask[caseOf[event]!] === 0)) continue;
    durations.add(numbers.of(node[before]!, node[event]!), time[event]! - time[before]!);
  }
  const { values, offsets } = durations.grouped(numbers.list.length);
  const edges = numbers.list.map(({ from, to }, edge) => {
    const [medianMs, p95Ms] = percentiles(values, [0.5, 0.95], offsets[edge], offsets[edge + 1]) as [number, number];
    return { from: places[from]!, to: places[to]!, count: offsets[edge + 1]! - offsets[edge]!, medianMs, p95Ms };
  });
  return edges.sort((a, b) => b.count - a.count || a.from - b.from || a.to - b.to);
}
