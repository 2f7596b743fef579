import { troubleIn } from './operations';

const now = new Date('2028-02-17T10:00:00Z');
const nothing = { outbox: [], parked: [], timers: [], audit: [] };

it('a service at rest has no trouble', () => {
  expect(troubleIn(nothing, now)).toEqual({ waits: 0, oldestMinutes: 0, parked: 0, lateTimers: 0 });
});

it('names how long events wait, and timers that are late by more than a minute', () => {
  const outbox = [{ id: 1, topic: 't', type: 'e', occurredAt: '2028-02-17T09:48:30Z' }];
  const timers = ['2028-02-17T09:58:00Z', '2028-02-17T09:59:30Z', '2028-03-01T00:00:00Z'].map((dueAt) => ({ kind: 'k', subjectId: 's', dueAt }));
  expect(troubleIn({ ...nothing, outbox, timers, parked: [{ number: 1, type: 'e' }] }, now)).toEqual({ waits: 1, oldestMinutes: 11, parked: 1, lateTimers: 1 });
});
