import { daysOfMonth, monthFrom } from './month';

it.each([['2027-01', -1, '2026-12'], ['2027-12', 1, '2028-01'], ['2027-05', 0, '2027-05']])('%s and %s months', (month, months, expected) => expect(monthFrom(month, months)).toBe(expected));

it.each([['2027-02', 28, 1], ['2028-02', 29, 2], ['2027-08', 31, 7]])('%s has %s days and begins in column %s', (month, length, column) => {
  const days = daysOfMonth(month);
  expect([days.length, days[0]!.column, days[1]!.column]).toEqual([length, column, null]);
});
