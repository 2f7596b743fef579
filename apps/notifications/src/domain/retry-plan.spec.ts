import { attemptsMost, leaseUntil, nextAttemptAt } from './retry-plan';

const begin = new Date('2027-03-01T09:00:00Z');

it.each([
  [1, '2027-03-01T09:02:00.000Z'],
  [2, '2027-03-01T09:08:00.000Z'],
  [7, '2027-03-01T22:20:00.000Z'],
  [8, undefined],
])('after attempt %i the next one is due at %s', (attempt, due) => expect(nextAttemptAt(attempt, begin)?.toISOString()).toBe(due));

it('makes eight attempts, the last one 24 hours after the first', () => {
  let at: Date | null = begin;
  const times: Date[] = [];
  for (let attempt = 1; at !== null; attempt++) {
    times.push(at);
    at = nextAttemptAt(attempt, at);
  }
  expect(times).toHaveLength(attemptsMost);
  expect(times.at(-1)).toEqual(new Date('2027-03-02T09:00:00Z'));
});

it('leases an attempt for five minutes', () => expect(leaseUntil(begin)).toEqual(new Date('2027-03-01T09:05:00Z')));
