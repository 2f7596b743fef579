import { largestBeside, movedBetween, sumOf } from './moving';

const parts = [{ id: 'a', value: 5_000 }, { id: 'b', value: 3_000 }, { id: 'c', value: 2_000 }];
const valuesOf = (moved: readonly { value: number }[]) => moved.map(({ value }) => value);

it.each([
  ['from the named other', 'a', 'b', 5_500, [5_500, 2_500, 2_000]],
  ['to the named other', 'a', 'c', 0, [0, 3_000, 7_000]],
  ['no more than the other has', 'a', 'b', 9_999, [8_000, 0, 2_000]],
  ['not below zero', 'b', 'a', -5, [8_000, 0, 2_000]],
  ['in whole units', 'a', 'b', 5_000.4, [5_000, 3_000, 2_000]],
  ['nothing against itself', 'a', 'a', 1, [5_000, 3_000, 2_000]],
])('moves %s', (_, id, against, value, expected) => {
  const moved = movedBetween(parts, id, against, value);
  expect(valuesOf(moved)).toEqual(expected);
  expect(sumOf(moved)).toBe(10_000);
});

it('takes from the largest of the others when nobody is named', () => {
  expect([largestBeside(parts, 'a'), largestBeside(parts, 'c'), largestBeside(parts.slice(0, 1), 'a')]).toEqual(['b', 'a', 'a']);
});
