import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api';
import type { Graph, GraphNode } from './graph';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  readonly nodes: ReadonlyMap<string, Placed>;
  readonly edges: ReadonlyMap<string, Way>;
  readonly width: number;
  readonly height: number;
}

export interface Way {
  readonly points: readonly Point[];
  /** The middle of its label. */
  readonly label: Point;
}

const LETTER_PX = 6.8;
const LINE_PX = 16;

/** Words in lines that fit a box of this width. */
export function wrapped(text: string, width: number): string[] {
  const most = Math.floor((width - 20) / LETTER_PX);
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Larger where more cases went through, and high enough for its words. */
export function sizeOf({ kind, share, name }: GraphNode): { width: number; height: number } {
  if (kind !== 'step') return { width: 116, height: 34 };
  const width = 140 + Math.round(Math.sqrt(share) * 60);
  const lines = Math.ceil((name.length * LETTER_PX) / (width - 20));
  return { width, height: Math.max(42 + Math.round(Math.sqrt(share) * 22), (lines + 1) * LINE_PX + 12) };
}

/** Room for what a line says, so that no two labels lie on each other. */
const LABEL = { width: 52, height: 26 };

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'SPLINES',
  'elk.layered.spacing.nodeNodeBetweenLayers': '56',
  'elk.spacing.nodeNode': '44',
  'elk.spacing.edgeNode': '20',
  'elk.layered.spacing.edgeNodeBetweenLayers': '20',
  'elk.spacing.edgeEdge': '14',
  'elk.layered.cycleBreaking.strategy': 'DEPTH_FIRST',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
};

let worker: Promise<{ layout: (graph: ElkNode) => Promise<ElkNode> }> | undefined;

/** The layout is made aside, so that the page goes on answering; its code comes with the first graph. */
function elk() {
  worker ??= Promise.all([import('elkjs/lib/elk-api'), import('elkjs/lib/elk-worker.min.js?url')]).then(([{ default: Elk }, { default: url }]) => new Elk({ workerFactory: () => new Worker(url) }));
  return worker;
}

export async function layOut({ nodes, edges }: Graph): Promise<Layout> {
  const engine = await elk();
  const laid = await engine.layout({
    id: 'root',
    layoutOptions: OPTIONS,
    children: nodes.map((node) => ({ id: node.id, ...sizeOf(node), ...(node.kind !== 'step' && { layoutOptions: { 'elk.layered.layering.layerConstraint': node.kind === 'start' ? 'FIRST' : 'LAST' } }) })),
    edges: edges.map(({ id, source, target }) => ({ id, sources: [source], targets: [target], labels: [{ id: `${id} label`, text: id, ...LABEL, layoutOptions: { 'elk.edgeLabels.inline': 'true' } }] })),
  });
  return {
    nodes: new Map(laid.children?.map(({ id, x = 0, y = 0, width = 0, height = 0 }) => [id, { x, y, width, height }])),
    edges: new Map(laid.edges?.map((edge) => [edge.id, wayOf(edge)])),
    width: laid.width ?? 0,
    height: laid.height ?? 0,
  };
}

function pointsOf({ sections = [] }: ElkExtendedEdge): Point[] {
  return sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint]);
}

/** The curve through what the layout gives: groups of three are the controls and ends of Bézier curves, as its splines come. */
export function curveOf(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const parts: string[] = [];
  let at = 0;
  for (; at + 2 < rest.length; at += 3) parts.push(`C${[rest[at]!, rest[at + 1]!, rest[at + 2]!].map(({ x, y }) => `${x} ${y}`).join(',')}`);
  for (; at < rest.length; at++) parts.push(`L${rest[at]!.x} ${rest[at]!.y}`);
  return `M${first.x} ${first.y}${parts.join('')}`;
}

function wayOf(edge: ElkExtendedEdge): Way {
  const points = pointsOf(edge);
  const [label] = edge.labels ?? [];
  return { points, label: label?.x === undefined || label.y === undefined ? middleOf(points) : { x: label.x + LABEL.width / 2, y: label.y + LABEL.height / 2 } };
}

/** The viewport at first: all of it where it can be read then, else its beginning. */
export function viewportFor({ width, height, nodes }: Layout, room: { readonly width: number; readonly height: number }): { x: number; y: number; zoom: number } {
  const zoom = Math.min(1, Math.max(READABLE, Math.min((room.width - 2 * EDGE_PX) / width, (room.height - 2 * EDGE_PX) / height)));
  const start = nodes.get('start');
  const middle = start && width * zoom > room.width ? start.x + start.width / 2 : width / 2;
  return { zoom, x: room.width / 2 - middle * zoom, y: height * zoom > room.height ? EDGE_PX : (room.height - height * zoom) / 2 };
}

const READABLE = 0.85;
const EDGE_PX = 16;

/** The middle of a way. */
export function middleOf(points: readonly Point[]): Point {
  const middle = (points.length - 1) / 2;
  const [low, high] = [points[Math.floor(middle)] ?? { x: 0, y: 0 }, points[Math.ceil(middle)] ?? { x: 0, y: 0 }];
  return { x: (low.x + high.x) / 2, y: (low.y + high.y) / 2 };
}
