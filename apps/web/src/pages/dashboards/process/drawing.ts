import type { Edge, Node } from '@xyflow/react';
import type { GraphEdge, GraphNode } from './graph';
import type { Way } from './layout';

/** What the lines of a process map tell by their colour or width. */
export const COLOURS = ['count', 'median', 'p95'] as const;
export type Colour = (typeof COLOURS)[number];

/** Where a story has come to, for whoever is drawn. */
type Standing = 'none' | 'past' | 'now';

export type StepNode = Node<{ node: GraphNode; name: string; to: string | null; standing: Standing }, 'step'>;
export type WayEdge = Edge<{ edge: GraphEdge; laid: Way; width: number; tint: string; said: string; to: string | null; standing: Standing }, 'way'>;
