import { grows } from './sustained';

const lags = (of: (index: number) => number): number[] => Array.from({ length: 300 }, (_, index) => of(index));

it.each<[string, (index: number) => number, boolean]>([
  ['stay as they are', (index: number) => 5 + (index % 7), false],
  ['are high and stay so', (index: number) => 900 + (index % 90), false],
  ['have one pause in the middle', (index: number) => (index > 120 && index < 150 ? 2_000 : 8), false],
  ['grow steadily', (index: number) => 5 + index * 4, true],
])('lags that %s: growing is %s', (_name, of, expected) => {
  expect(grows(lags(of))).toBe(expected);
});
