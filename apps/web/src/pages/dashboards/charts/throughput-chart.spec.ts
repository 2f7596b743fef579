import type { Week } from '../figure-types';
import { medianOf, roundUp } from './throughput-chart';

const week = (closed: number, complete = true): Week => ({ week: '2028-W05', from: 0, closed, complete, outsideLimits: false });

it.each([
  ['an odd number of weeks', [week(1), week(9), week(2)], 2],
  ['an even number', [week(1), week(2)], 1.5],
  ['weeks that run do not count', [week(5), week(0, false)], 5],
  ['none', [], null],
])('the median of %s', (_, weeks, expected) => {
  expect(medianOf(weeks)).toBe(expected);
});

it.each([[1, 1], [7, 8], [65, 80], [100, 100], [101, 200]])('an axis for %i ends with %i', (most, end) => {
  expect(roundUp(most)).toBe(end);
});
