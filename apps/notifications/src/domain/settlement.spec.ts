import type { EmailState } from './email-lifecycle';
import type { Handover } from './handover';
import { settlementOf } from './settlement';

const now = new Date('2027-03-01T09:00:00Z');
const taken: Handover = { outcome: 'taken' };
const refused: Handover = { outcome: 'refused', status: 550 };
const busy: Handover = { outcome: 'deferred', reason: 'deferred-by-server', status: 451 };

it.each<[EmailState, number, number, Handover, string]>([
  ['sending', 1, 1, taken, 'confirm-sent'],
  ['sending', 1, 1, refused, 'fail refused 550'],
  ['sending', 1, 1, busy, 'defer deferred-by-server 451 2027-03-01T09:02:00.000Z'],
  ['sending', 8, 8, busy, 'fail attempts-exhausted 451'],
  ['sending', 8, 8, taken, 'confirm-sent'],
  ['sending', 2, 1, taken, 'confirm-sent'],
  ['sending', 2, 1, refused, 'nothing'],
  ['sending', 2, 1, busy, 'nothing'],
  ['sent', 1, 1, taken, 'nothing'],
  ['retrying', 2, 1, taken, 'nothing'],
  ['failed', 8, 8, taken, 'nothing'],
  ['stale', 1, 1, busy, 'nothing'],
])('%s in attempt %i: the news of attempt %i, %j, means %s', (state, attempts, attempt, handover, expected) => {
  const settlement = settlementOf({ state, attempts }, attempt, handover, now);
  const parts = settlement === null ? ['nothing'] : Object.values(settlement).map((part) => (part instanceof Date ? part.toISOString() : String(part)));
  expect(parts.join(' ')).toBe(expected);
});
