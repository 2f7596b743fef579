import { curveOf, middleOf, viewportFor, wrapped } from './layout';

const points = (...pairs: readonly (readonly [number, number])[]) => pairs.map(([x, y]) => ({ x, y }));

it.each([
  ['a straight way', points([0, 0], [0, 9]), 'M0 0L0 9'],
  ['one curve', points([0, 0], [1, 1], [2, 2], [3, 3]), 'M0 0C1 1,2 2,3 3'],
  ['a curve and a rest', points([0, 0], [1, 1], [2, 2], [3, 3], [3, 9]), 'M0 0C1 1,2 2,3 3L3 9'],
  ['nothing', [], ''],
])('%s', (_, way, path) => {
  expect(curveOf(way)).toBe(path);
});

it('a label stands between the two middle points', () => {
  expect([middleOf(points([0, 0], [0, 10])), middleOf(points([0, 0], [4, 4], [9, 9]))]).toEqual([{ x: 0, y: 5 }, { x: 4, y: 4 }]);
});

const nodes = new Map([['start', { x: 300, y: 0, width: 100, height: 30 }]]);

it.each([
  ['what fits is in the middle', { width: 400, height: 200 }, { x: 200, y: 100, zoom: 1 }],
  ['what is a little too large is drawn smaller', { width: 800, height: 420 }, { zoom: expect.closeTo(0.876, 2) as number, x: expect.any(Number) as number, y: expect.any(Number) as number }],
  ['what is too high begins at its beginning', { width: 400, height: 2_000 }, { x: 230, y: 16, zoom: 0.85 }],
  ['what is too wide begins at its start', { width: 2_000, height: 200 }, { x: 400 - 350 * 0.85, y: 115, zoom: 0.85 }],
])('%s', (_, size, viewport) => {
  expect(viewportFor({ ...size, nodes, edges: new Map() }, { width: 800, height: 400 })).toEqual(viewport);
});

it.each([
  ['Confirm', 160, ['Confirm']],
  ['Determine document X request unlicensed', 160, ['Determine document X', 'request unlicensed']],
  ['', 160, ['']],
])('%s in %i px', (text, width, lines) => {
  expect(wrapped(text, width)).toEqual(lines);
});
