import type { Workflow } from '../workflows';
import { graphOf, pathOf } from './graph';

const node = (name: string, starts = 0, ends = 0) => ({ workflow: 'w', name, events: 10, starts, ends });
const edge = (from: number, to: number, count: number) => ({ from, to, count, medianMs: 1, p95Ms: 2 });
const map = { nodes: [node('a', 9), node('b'), node('c', 0, 9)], edges: [edge(0, 1, 9), edge(1, 2, 8), edge(0, 2, 1), edge(1, 1, 1)] };
const table: Workflow = {
  workflow: 'w', service: 's', states: [],
  transitions: [{ action: 'a', to: 'A', actor: 'x' }, { action: 'b', from: 'A', to: 'B', actor: 'x' }, { action: 'b', from: 'B', to: 'B', actor: 'x' }, { action: 'c', from: 'B', to: 'C', actor: 'x' }],
};
const ways = (share: number, workflows: readonly Workflow[] = []) => graphOf({ map, by: 'activity', workflows, share });

it.each([
  [1, 0, ['start-n0', 'n2-end', 'n0-n1', 'n1-n2', 'n0-n2', 'n1-n1']],
  [0.5, 2, ['start-n0', 'n2-end', 'n0-n1', 'n1-n2']],
  [0, 3, ['start-n0', 'n0-n1']],
])('of the ways %d are drawn, %i hidden, and every node that is drawn keeps one in and one out', (share, hidden, ids) => {
  const graph = ways(share);
  expect([graph.hidden, graph.edges.map(({ id }) => id)]).toEqual([hidden, ids]);
});

it('a way that the table forbids is drawn however rare it is', () => {
  const forbidden = ways(0, [table]).edges.filter((one) => one.forbidden);
  expect(forbidden.map(({ id }) => id)).toEqual(['n0-n2']);
});

it('between states the table is asked for the states', () => {
  const states = { nodes: [node('A', 9), node('B'), node('C', 0, 9)], edges: map.edges };
  const graph = graphOf({ map: states, by: 'state', workflows: [table], share: 1 });
  expect(graph.edges.filter((one) => one.forbidden).map(({ id }) => id)).toEqual(['n0-n2']);
});

it('a case goes through the nodes that it has, and a step that the map lacks is a gap', () => {
  const step = (action: string) => ({ action, to: null, workflow: 'w' });
  expect(pathOf(ways(1), 'activity', [step('a'), step('z'), step('c')])).toEqual(['n0', null, 'n2']);
});
