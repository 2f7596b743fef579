import { claimOf, type DueEmail } from './claim';
import type { Choice } from './choices';
import type { Standing } from './standing';

const email: DueEmail = {
  state: 'pending', channel: 'email', attempts: 0, because: 'default', category: 'line',
  reasons: [{ as: 'host', organisationId: 'hanoi', powers: ['manage-tours'], mandateId: '1' }],
};
const mandatory: Partial<DueEmail> = { because: 'mandatory', category: 'contract' };
const concerned: Standing = { mandates: [{ organisationId: 'hanoi', power: 'manage-tours' }], partners: [] };
const gone: Standing = { mandates: [], partners: [] };
const silent: Choice[] = [{ category: 'line', channel: 'email', enabled: false }];

it.each<[string, Partial<DueEmail>, 'reachable' | 'no-address' | 'erased', Standing, Choice[], string]>([
  ['a first attempt', {}, 'reachable', concerned, [], 'begin-sending'],
  ['a later attempt', { state: 'retrying', attempts: 7 }, 'reachable', concerned, [], 'begin-sending'],
  ['an attempt whose lease is over', { state: 'sending', attempts: 1 }, 'reachable', concerned, [], 'begin-again'],
  ['the eighth attempt left hanging', { state: 'sending', attempts: 8 }, 'reachable', concerned, [], 'fail attempts-exhausted'],
  ['nobody any more', {}, 'erased', concerned, [], 'fail person-erased'],
  ['nobody any more, mandatory', mandatory, 'erased', concerned, [], 'fail person-erased'],
  ['nowhere to send it', {}, 'no-address', concerned, [], 'fail no-address'],
  ['a mandate that has ended', {}, 'reachable', gone, [], 'drop no-longer-concerned'],
  ['a mandate that has ended, mandatory', mandatory, 'reachable', gone, [], 'begin-sending'],
  ['a choice made meanwhile', {}, 'reachable', concerned, silent, 'drop switched-off'],
  ['a choice about another category', { category: 'offers' }, 'reachable', concerned, silent, 'begin-sending'],
])('%s', (_what, changes, person, standing, choices, expected) => {
  const claim = claimOf({ ...email, ...changes }, person, standing, choices);
  expect('reason' in claim ? `${claim.action} ${claim.reason}` : claim.action).toBe(expected);
});
