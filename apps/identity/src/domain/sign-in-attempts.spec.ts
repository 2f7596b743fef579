import { attempt, type AttemptLimit } from './sign-in-attempts';

const limit: AttemptLimit = { count_max: 2, windowMs: 60_000 };
const at = (time: string) => new Date(`2030-01-01T${time}Z`);

it.each([
  ['the first', null, '10:00:00', { count: 1, since: at('10:00:00') }, null],
  ['the last one allowed', { count: 1, since: at('10:00:00') }, '10:00:30', { count: 2, since: at('10:00:00') }, null],
  ['one too many', { count: 2, since: at('10:00:00') }, '10:00:59', { count: 2, since: at('10:00:00') }, at('10:01:00')],
  ['the first of the next window', { count: 2, since: at('10:00:00') }, '10:01:00', { count: 1, since: at('10:01:00') }, null],
])('%s', (_, before, now, after, waitUntil) => {
  expect(attempt(before, limit, at(now))).toEqual({ after, waitUntil });
});
