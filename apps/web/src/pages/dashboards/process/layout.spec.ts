import { curveOf, middleOf } from './layout';

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
