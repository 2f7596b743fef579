import { axisUnit, durationOf } from './durations';

it.each([
  [19.2 * 86_400_000, { count: 19, unit: 'days' }],
  [3.26 * 86_400_000, { count: 3.3, unit: 'days' }],
  [30 * 3_600_000, { count: 30, unit: 'hours' }],
  [90_000, { count: 1.5, unit: 'minutes' }],
  [80_000, { count: 80, unit: 'seconds' }],
  [192, { count: 0.2, unit: 'seconds' }],
  [0, { count: 0, unit: 'seconds' }],
])('%i ms is said as %p', (ms, expected) => {
  expect(durationOf(ms)).toEqual(expected);
});

it.each([
  [2 * 86_400_000, 'days'],
  [47 * 3_600_000, 'hours'],
  [500, 'seconds'],
] as const)('an axis up to %i ms counts %s', (ms, unit) => {
  expect(axisUnit(ms)).toBe(unit);
});
