import { endOfDay, latestDay } from './instants';

it.each([
  ['2028-02-20', 'Asia/Ho_Chi_Minh', '2028-02-20T17:00:00.000Z'],
  ['2028-02-20', 'Europe/Lisbon', '2028-02-21T00:00:00.000Z'],
  ['2028-02-20', 'Asia/Kolkata', '2028-02-20T18:30:00.000Z'],
  ['2028-03-25', 'Europe/Lisbon', '2028-03-26T00:00:00.000Z'],
  ['2028-03-26', 'Europe/Helsinki', '2028-03-26T21:00:00.000Z'],
  ['2028-10-28', 'Europe/Helsinki', '2028-10-28T21:00:00.000Z'],
])('%s ends in %s at %s', (day, zone, at) => {
  expect(endOfDay(day, zone)).toBe(at);
});

it.each([
  ['2028-02-01', 30, '2028-06-01', '2028-03-02'],
  ['2028-02-01', 30, '2028-02-10', '2028-02-09'],
])('from %s within %i days and before %s: %s', (today, days, before, latest) => {
  expect(latestDay(today, days, before)).toBe(latest);
});
