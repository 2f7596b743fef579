import type { StepNode, WayEdge } from './drawing';
import { curveOf, type Layout, wrapped } from './layout';
import css from './process-map.module.css';

/** The whole map as one drawing beside the page: what is saved as PNG, since the one that is moved is made of many parts. Colours are attributes: a style would keep its variable, which a saved picture does not know. */
export function MapPicture({ nodes, edges, layout: { width, height } }: { nodes: readonly StepNode[]; edges: readonly WayEdge[]; layout: Layout }) {
  return (
    <svg className={css.picture} width={width} height={height} aria-hidden="true">
      {edges.map(({ id, data }) => data && <path key={id} d={curveOf(data.laid.points)} fill="none" stroke={data.tint} strokeWidth={data.width} strokeDasharray={data.edge.forbidden ? '6 4' : undefined} />)}
      {edges.map(({ id, data }) => data && <Words key={id} x={data.laid.label.x} y={data.laid.label.y} lines={[data.said]} />)}
      {nodes.map(({ id, position: { x, y }, width: wide = 0, height: high = 0, data }) => (
        <g key={id}>
          <rect x={x} y={y} width={wide} height={high} rx={6} fill="var(--surface)" stroke="var(--accent-line)" strokeWidth={1.5} />
          <Words x={x + wide / 2} y={y + high / 2} lines={[...wrapped(data.name, wide), String(data.node.count)]} />
        </g>
      ))}
    </svg>
  );
}

const LINE_PX = 15;

function Words({ x, y, lines }: { x: number; y: number; lines: readonly string[] }) {
  return lines.map((line, index) => (
    <text key={index} x={x} y={y + 4 + (index - (lines.length - 1) / 2) * LINE_PX} textAnchor="middle">
      {line}
    </text>
  ));
}
