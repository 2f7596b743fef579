import { causesOf, type ParkedEvent, queuesOf } from './parked';

const one = '7340c2d7-0783-4e86-94e5-e6c771be2068';
const other = '1c619dde-237a-4f37-9817-823f27ca50f7';
const parked = (id: number, aggregateId: string, sequence: number, reason: string, state: ParkedEvent['state'] = 'dead'): ParkedEvent => ({
  id, topic: 'touring.stop', aggregateId, sequence, type: 'touring.stop.held.v1', state, reason, attempts: 1, parkedAt: '2028-02-17T09:42:00Z', nextTryAt: null,
});

it('what came after an event of the same thing waits behind it, whatever its order in the list', () => {
  const queues = queuesOf('notifications', [parked(2, one, 8, 'behind', 'waiting'), parked(1, one, 7, 'Error: no'), parked(3, other, 1, 'Error: no')]);
  expect(queues.map(({ head, behind }) => [head.sequence, behind.map(({ sequence }) => sequence)])).toEqual([[7, [8]], [1, []]]);
});

it.each([
  ['Error: no', 'dead', 'failed'],
  ['database error 23505', 'retrying', 'failed'],
  [`waits for organisation ${one}`, 'waiting', 'waits'],
  ['gap: 3 is missing', 'waiting', 'gap'],
] as const)('"%s" (%s) has %s', (reason, state, kind) => {
  expect(queuesOf('touring', [parked(1, one, 1, reason, state)])[0]!.kind).toBe(kind);
});

it('the same reason about different things is one cause, and the larger cause stands first', () => {
  const queues = queuesOf('touring', [parked(1, one, 1, 'Error: no'), parked(2, other, 1, `waits for tour ${one}`, 'waiting'), parked(3, other, 2, 'behind', 'waiting')]);
  const same = queuesOf('touring', [parked(4, '8d1c619d-237a-4f37-9817-823f27ca50f7', 1, `waits for tour ${other}`, 'waiting')]);
  expect(causesOf([...queues, ...same]).map(({ reason, events }) => [reason, events])).toEqual([['waits for tour …', 3], ['Error: no', 1]]);
});
