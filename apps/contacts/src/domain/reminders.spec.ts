import { dueReminder, nextReminder, vacancyOverdueAt } from './reminders';

const end = new Date('2028-01-01T00:00:00.000Z');
const before = (days: number, ms = 0) => new Date(end.getTime() - days * 86_400_000 + ms);

it.each([
  ['long before', before(400), null, 90],
  ['a moment before the first', before(90, -1), null, 90],
  ['at the first', before(90), 90, 30],
  ['a moment before the second', before(30, -1), 90, 30],
  ['at the second', before(30), 30, 7],
  ['at the last', before(7), 7, null],
  ['a moment before the end', before(0, -1), 7, null],
  ['at the end', end, null, null],
  ['after it', before(-1), null, null],
])('%s the due and the next reminder are known', (_when, now, due, next) => {
  expect([dueReminder(end, now)?.daysLeft ?? null, nextReminder(end, now)?.daysLeft ?? null]).toEqual([due, next]);
});

it('a vacancy is overdue after thirty days', () => {
  expect(vacancyOverdueAt(before(30))).toEqual(end);
});
