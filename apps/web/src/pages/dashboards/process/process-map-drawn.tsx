import { Background, BaseEdge, Controls, EdgeLabelRenderer, Handle, Position, ReactFlow, useStore, type EdgeProps, type NodeProps } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Bars } from '../../../frame/page-shape';
import { Link } from '../../../frame/link';
import { Icon } from '../../../parts/icon';
import { numberInWords } from '../../../parts/reading';
import { useWords } from '../words';
import type { Graph, GraphEdge, GraphNode } from './graph';
import { MapPicture } from './map-picture';
import { curveOf, layOut, type Layout, sizeOf, type Point, viewportFor, type Way as Laid } from './layout';
import type { Colour, StepNode, WayEdge } from './drawing';
import css from './process-map.module.css';

interface Props {
  readonly graph: Graph;
  readonly colour: Colour;
  readonly called: (node: GraphNode) => string;
  readonly leadsTo: (edgeId: string) => string | null;
  readonly nodeTo: (node: GraphNode) => string;
  /** The nodes of a story up to its present step; the last one is where it is. */
  readonly at: readonly (string | null)[];
}

const NOWHERE: Laid = { points: [], label: { x: 0, y: 0 } };
const nodeTypes = { step: Step };
const edgeTypes = { way: Way };

/** The graph as it is laid out; moved and zoomed by pointer or by the buttons, followed by Tab. */
export default function ProcessMapDrawn({ graph, colour, called, leadsTo, nodeTo, at }: Props) {
  const { t } = useTranslation('dashboards');
  const words = useWords();
  const layout = useLayout(graph);
  const nodes = useMemo(() => (layout ? graph.nodes.flatMap((node) => nodeOf(node, layout, node.kind === 'step' ? called(node) : t(`map.${node.kind}`), node.kind === 'step' ? nodeTo(node) : null, at)) : []), [layout, graph, at]);
  const edges = useMemo(() => (layout ? edgesOf(graph, layout, colour, words.short, leadsTo, at) : []), [layout, graph, colour, at]);
  const room = useRef<HTMLDivElement>(null);
  if (!layout) return <Bars rows={10} />;
  return (
    <>
      <MapPicture nodes={nodes} edges={edges} layout={layout} />
      <div className={css.map} ref={room}>
        <ReactFlow
          key={`${graph.nodes.length} ${graph.edges.length}`}
          nodes={nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          onInit={(flow) => void flow.setViewport(viewportFor(layout, { width: room.current!.clientWidth, height: room.current!.clientHeight }))}
          fitViewOptions={{ padding: 0.04, maxZoom: 1 }}
          minZoom={0.2}
          maxZoom={2}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          preventScrolling={false}
          zoomOnScroll={false}
          proOptions={{ hideAttribution: true }}
          aria-label={t('map.label')}
          ariaLabelConfig={{ 'controls.zoomIn.ariaLabel': t('map.zoom-in'), 'controls.zoomOut.ariaLabel': t('map.zoom-out'), 'controls.fitView.ariaLabel': t('map.fit') }}
        >
          <Background gap={24} size={1} color="var(--line)" />
          <Controls showInteractive={false} />
        </ReactFlow>
      </div>
    </>
  );
}

function useLayout(graph: Graph): Layout | null {
  const [laid, setLaid] = useState<{ readonly graph: Graph; readonly layout: Layout } | null>(null);
  useEffect(() => {
    let asked = true;
    void layOut(graph).then((layout) => asked && setLaid({ graph, layout }));
    return () => void (asked = false);
  }, [graph]);
  // What was laid out before stays until the new layout is there, as long as it has the same nodes.
  return laid && laid.graph.edges.every(({ id }) => graph.edges.some((edge) => edge.id === id)) && laid.graph.edges.length === graph.edges.length ? laid.layout : null;
}

function standingOf(id: string, at: readonly (string | null)[]): 'none' | 'past' | 'now' {
  return at.at(-1) === id ? 'now' : at.includes(id) ? 'past' : 'none';
}

function nodeOf(node: GraphNode, layout: Layout, name: string, to: string | null, at: readonly (string | null)[]): StepNode[] {
  const place = layout.nodes.get(node.id);
  return place ? [{ id: node.id, type: 'step', position: { x: place.x, y: place.y }, data: { node, name, to, standing: standingOf(node.id, at) }, ...sizeOf(node) }] : [];
}

function edgesOf({ edges }: Graph, layout: Layout, colour: Colour, duration: (ms: number) => string, leadsTo: (id: string) => string | null, at: readonly (string | null)[]): WayEdge[] {
  const most = edges.reduce((greatest, { count }) => Math.max(greatest, count), 1);
  const timeOf = ({ medianMs, p95Ms }: GraphEdge) => (colour === 'p95' ? p95Ms : medianMs);
  const longest = edges.reduce((greatest, edge) => Math.max(greatest, timeOf(edge) ?? 0), 1);
  const passed = at.slice(1).map((id, index) => `${at[index]}-${id}`);
  return edges.map((edge) => {
    const time = timeOf(edge);
    const warm = time === null ? 0 : Math.round(Math.sqrt(time / longest) * 100);
    const tint = edge.forbidden ? 'var(--madder)' : colour === 'count' || time === null ? 'var(--accent-line)' : `color-mix(in srgb, var(--c6) ${warm}%, var(--c5))`;
    const standing = passed.at(-1) === edge.id ? 'now' : passed.includes(edge.id) ? 'past' : 'none';
    const said = colour === 'count' || time === null ? numberInWords(edge.count) : duration(time);
    return { id: edge.id, type: 'way', source: edge.source, target: edge.target, data: { edge, laid: layout.edges.get(edge.id) ?? NOWHERE, width: 1 + (edge.count / most) * 6, tint, said, to: leadsTo(edge.id), standing } };
  });
}

function Step({ data: { node, name, to, standing } }: NodeProps<StepNode>) {
  const size = sizeOf(node);
  return (
    <div className={`${css.node} ${css[node.kind]} ${css[standing]}`} style={size}>
      <Handle type="target" position={Position.Top} isConnectable={false} />
      {to ? (
        <Link to={to} className="nodrag nopan">
          <b>{name}</b>
          <small>{numberInWords(node.count)}</small>
        </Link>
      ) : (
        <span>
          {name} <small>{numberInWords(node.count)}</small>
        </span>
      )}
      <Handle type="source" position={Position.Bottom} isConnectable={false} />
    </div>
  );
}

function Way({ id, data }: EdgeProps<WayEdge>) {
  const { t } = useTranslation('dashboards');
  const { edge, laid, width, tint, said, to, standing } = data!;
  const { points, label: { x, y } } = laid;
  const path = curveOf(points);
  // Words keep their size however far away one looks from.
  const larger = useStore(({ transform }) => Math.max(1, 1 / transform[2]));
  const word = edge.forbidden ? `${t('map.forbidden-way')}: ` : '';
  return (
    <>
      <BaseEdge id={id} path={path} style={{ stroke: standing === 'none' ? tint : 'var(--saffron-line)', strokeWidth: standing === 'none' ? width : Math.max(width, 4), strokeDasharray: edge.forbidden ? '6 4' : undefined, opacity: edge.medianMs === null ? 0.55 : 1 }} />
      <ArrowHead points={points} tint={standing === 'none' ? tint : 'var(--saffron-line)'} />
      {standing === 'now' && (
        <circle r="7" className={css.runner}>
          <animateMotion dur="0.7s" path={path} fill="freeze" />
        </circle>
      )}
      <EdgeLabelRenderer>
        <span className={`${css.said} ${edge.forbidden ? css.bad : ''} nodrag nopan`} style={{ transform: `translate(-50%, -50%) translate(${x}px, ${y}px) scale(${larger})` }}>
          {to ? (
            <Link to={to}>
              {edge.forbidden && <Icon name="alert" size={12} />}
              {word && <span>{word}</span>}
              {said}
            </Link>
          ) : (
            said
          )}
        </span>
      </EdgeLabelRenderer>
    </>
  );
}

function ArrowHead({ points, tint }: { points: readonly Point[]; tint: string }) {
  const [before, tip] = points.slice(-2);
  if (!before || !tip) return null;
  const angle = (Math.atan2(tip.y - before.y, tip.x - before.x) * 180) / Math.PI;
  return <path d="M0 0L-9 -5L-9 5z" transform={`translate(${tip.x} ${tip.y}) rotate(${angle})`} style={{ fill: tint }} />;
}
