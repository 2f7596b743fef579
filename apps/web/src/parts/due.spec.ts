import { distance, groupOf } from './due';

const now = new Date('2028-02-17T09:42:00Z');

it.each([
  ['2028-02-16T09:42:00Z', { late: true, unit: 'days', count: 1 }],
  ['2028-02-17T17:00:00Z', { late: false, unit: 'hours', count: 7 }],
  ['2028-02-17T09:42:20Z', { late: false, unit: 'minutes', count: 1 }],
  ['2028-02-20T12:00:00Z', { late: false, unit: 'days', count: 3 }],
  ['2028-02-17T08:41:00Z', { late: true, unit: 'hours', count: 1 }],
])('%s is %p from now', (due, expected) => {
  expect(distance(due, now)).toEqual(expected);
});

it.each([
  ['2028-02-17T09:41:00Z', 'Europe/Lisbon', 'late'],
  ['2028-02-17T23:30:00Z', 'Europe/Lisbon', 'today'],
  ['2028-02-17T23:30:00Z', 'Asia/Ho_Chi_Minh', 'week'],
  ['2028-02-24T09:42:00Z', 'Europe/Lisbon', 'week'],
  ['2028-02-24T09:43:00Z', 'Europe/Lisbon', 'later'],
  [null, 'Europe/Lisbon', 'later'],
] as const)('%s, seen from %s, stands under %s', (due, zone, group) => {
  expect(groupOf(due, now, zone)).toBe(group);
});
