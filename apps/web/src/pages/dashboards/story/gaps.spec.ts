import { gapsOf, isNamed } from './gaps';

it('room goes with time, and what is too long is cut', () => {
  expect(gapsOf([0, 10, 100])).toEqual([
    { ms: 0, height: 0, cut: false },
    { ms: 10, height: 64, cut: false },
    { ms: 90, height: 140, cut: true },
  ]);
});

it.each([
  [{ ms: 1, height: 2, cut: false }, false],
  [{ ms: 1, height: 12, cut: false }, false],
  [{ ms: 60_000, height: 12, cut: false }, true],
  [{ ms: 2 * 86_400_000, height: 3, cut: false }, true],
])('a gap of %p is named: %s', (gap, expected) => {
  expect(isNamed(gap)).toBe(expected);
});

it('a story of one moment has no room in it', () => {
  expect(gapsOf([5, 5]).map(({ height }) => height)).toEqual([0, 0]);
});
