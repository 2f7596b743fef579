import type { MapEdge, MapNode } from '../figure-types';
import type { Workflow } from '../workflows';

export type By = 'activity' | 'state';

export interface GraphNode {
  readonly id: string;
  readonly kind: 'start' | 'end' | 'step';
  readonly workflow: string;
  readonly name: string;
  readonly count: number;
  /** 0 to 1, of the most frequent. */
  readonly share: number;
}

export interface GraphEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly count: number;
  /** Null from the beginning and to the end, where nothing waits. */
  readonly medianMs: number | null;
  readonly p95Ms: number | null;
  readonly forbidden: boolean;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Ways that the slider leaves out. */
  readonly hidden: number;
  readonly hiddenNodes: number;
}

export interface Asked {
  readonly map: { readonly nodes: readonly MapNode[]; readonly edges: readonly MapEdge[] };
  readonly by: By;
  readonly workflows: readonly Workflow[];
  /** How many of the ways are drawn, 0 to 1; the most frequent ones. */
  readonly share: number;
}

const idOf = (index: number): string => `n${index}`;

/**
 * What is drawn of a directly-follows map: the most frequent ways with the nodes that they join, and of each such node its strongest way in and out,
 * so that none hangs in the air. Forbidden ways are always drawn: whoever hides them would see nothing of what is wrong.
 */
export function graphOf({ map: { nodes, edges }, by, workflows, share }: Asked): Graph {
  const isForbidden = forbiddenIn(nodes, by, workflows);
  const kept = new Set([...edges.slice(0, Math.max(1, Math.ceil(edges.length * share))), ...edges.filter(isForbidden)]);
  const drawn = edges.length === 0 || share >= 1 ? new Set(nodes.keys()) : new Set([...kept].flatMap(({ from, to }) => [from, to]));
  for (const index of drawn)
    for (const side of ['from', 'to'] as const) {
      const strongest = edges.find((edge) => edge[side] === index && edge.from !== edge.to && drawn.has(edge.from) && drawn.has(edge.to));
      if (strongest) kept.add(strongest);
    }
  const most = nodes.reduce((greatest, { events }) => Math.max(greatest, events), 1);
  const steps = nodes.map(({ workflow, name, events }, index): GraphNode => ({ id: idOf(index), kind: 'step', workflow, name, count: events, share: events / most }));
  const shown = edges.filter((edge) => kept.has(edge));
  const all = [...borders(nodes), ...shown.map((edge): GraphEdge => ({ id: `${idOf(edge.from)}-${idOf(edge.to)}`, source: idOf(edge.from), target: idOf(edge.to), count: edge.count, medianMs: edge.medianMs, p95Ms: edge.p95Ms, forbidden: isForbidden(edge) }))];
  const isDrawn = (id: string) => id === 'start' || id === 'end' || drawn.has(Number(id.slice(1)));
  return {
    nodes: [...endsOf(nodes), ...steps.filter(({ id }) => isDrawn(id))],
    edges: all.filter(({ source, target }) => isDrawn(source) && isDrawn(target)),
    hidden: edges.length - shown.length,
    hiddenNodes: nodes.length - drawn.size,
  };
}

function endsOf(nodes: readonly MapNode[]): GraphNode[] {
  const sum = (of: (node: MapNode) => number) => nodes.reduce((all, node) => all + of(node), 0);
  return [
    { id: 'start', kind: 'start', workflow: '', name: '', count: sum(({ starts }) => starts), share: 0 },
    { id: 'end', kind: 'end', workflow: '', name: '', count: sum(({ ends }) => ends), share: 0 },
  ];
}

function borders(nodes: readonly MapNode[]): GraphEdge[] {
  const plain = { medianMs: null, p95Ms: null, forbidden: false };
  return nodes.flatMap(({ starts, ends }, index) => [
    ...(starts > 0 ? [{ id: `start-${idOf(index)}`, source: 'start', target: idOf(index), count: starts, ...plain }] : []),
    ...(ends > 0 ? [{ id: `${idOf(index)}-end`, source: idOf(index), target: 'end', count: ends, ...plain }] : []),
  ]);
}

/** Whether the table of a workflow has no step that could have made this way. Workflows without a table forbid nothing. */
function forbiddenIn(nodes: readonly MapNode[], by: By, workflows: readonly Workflow[]): (edge: MapEdge) => boolean {
  return ({ from, to }) => {
    const [before, after] = [nodes[from]!, nodes[to]!];
    const table = workflows.find(({ workflow }) => workflow === before.workflow);
    if (!table || before.workflow !== after.workflow) return false;
    if (by === 'state') return before.name !== after.name && !table.transitions.some((one) => one.from === before.name && one.to === after.name);
    const reached = table.transitions.filter(({ action }) => action === before.name).map((one) => one.to);
    const begins = table.transitions.filter(({ action }) => action === after.name).map((one) => one.from);
    return reached.length > 0 && begins.length > 0 && !begins.some((state) => state === undefined || reached.includes(state));
  };
}

/** The nodes through which one case went, in its order; null for a step that the map does not have. */
export function pathOf(graph: Graph, by: By, events: readonly { readonly action: string | null; readonly to: string | null; readonly workflow: string | null }[]): (string | null)[] {
  return events.map(({ action, to, workflow }) => graph.nodes.find((node) => node.kind === 'step' && node.workflow === workflow && node.name === (by === 'activity' ? action : to))?.id ?? null);
}
