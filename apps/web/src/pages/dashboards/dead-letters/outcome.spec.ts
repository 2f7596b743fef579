import type { ParkedEvent } from '../parked';
import { outcomeOf } from './outcome';

const parked = (id: number, sequence: number): ParkedEvent => ({ id, topic: 't', aggregateId: 'a', sequence, type: 't.x.v1', state: 'dead', reason: `r${id}`, attempts: 1, parkedAt: '', nextTryAt: null });
const queue = { service: 's', head: parked(1, 7), behind: [parked(2, 8)], way: 'redrive' as const };

it.each([
  ['nothing of it is left', [], 'through', null],
  ['another thing still stands', [{ ...parked(9, 1), aggregateId: 'b' }], 'through', null],
  ['it failed once more', [parked(1, 7), parked(2, 8)], 'again', 'r1'],
  ['what was behind it fails now', [parked(2, 8)], 'next-fails', 'r2'],
] as const)('%s', (_, left, end, reason) => {
  expect(outcomeOf(queue, left, '')).toMatchObject({ end, reason, behind: 1 });
});
