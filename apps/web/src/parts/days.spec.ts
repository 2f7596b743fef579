import { addDaysTo, daysBetween, ticks, todayIn } from './days';

it.each([
  ['2028-02-28', 2, '2028-03-01'],
  ['2027-12-31', 1, '2028-01-01'],
  ['2028-03-26', -1, '2028-03-25'],
])('%s and %i days is %s', (day, days, expected) => {
  expect([addDaysTo(day, days), daysBetween(day, expected)]).toEqual([expected, days]);
});

it('today is another day elsewhere', () => {
  const now = new Date('2028-02-17T18:00:00Z');
  expect([todayIn('Europe/Lisbon', now), todayIn('Asia/Ho_Chi_Minh', now)]).toEqual(['2028-02-17', '2028-02-18']);
});

it.each([
  ['month', ['2027-12-01', '2028-01-01', '2028-02-01']],
  ['week', ['2027-11-29', '2027-12-06']],
] as const)('ticks by %s', (zoom, expected) => {
  const end = zoom === 'month' ? '2028-02-10' : '2027-12-10';
  expect(ticks('2027-11-25', end, zoom).map(({ day }) => day)).toEqual(expected);
});
