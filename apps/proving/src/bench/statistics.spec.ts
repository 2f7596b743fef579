import { median, medianRatio, percentile } from './statistics';

it.each([
  [[3], 3],
  [[5, 1, 3], 3],
  [[4, 1, 3, 2], 2.5],
])('the median of %j is %d', (values, expected) => expect(median(values)).toBe(expected));

it.each([
  [0.5, 50],
  [0.99, 99],
  [1, 100],
  [0, 1],
])('the percentile %d of 1 to 100 is %d', (share, expected) => {
  expect(percentile(Array.from({ length: 100 }, (_, index) => 100 - index), share)).toBe(expected);
});

it('a ratio is that of the rounds, whatever load fell on one of them', () => {
  expect(medianRatio([100, 10, 90], [200, 20, 100])).toBe(0.5);
});

it('nothing measured is no figure', () => {
  expect(() => median([])).toThrow('nothing was measured');
  expect(() => percentile([], 0.5)).toThrow('nothing was measured');
});
