import { claimOf, type DueEmail } from './claim';
import type { Choice } from './choices';
import { deliveryAtFirst } from './delivery';
import type { Standing } from './standing';
import type { Wishes } from './waiting';

const email: DueEmail = {
  state: 'pending', channel: 'email', attempts: 0, because: 'default', category: 'line', createdAt: new Date('2027-03-01T21:30:00Z'), arguments: {},
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
  const claim = claimOf({ ...email, ...changes }, { person, standing, choices, rhythms: [], delivery: deliveryAtFirst }, new Date('2027-03-01T22:00:00Z'));
  expect('reason' in claim ? `${claim.action} ${claim.reason}` : claim.action).toBe(expected);
});

/** Lisbon keeps UTC in winter. It is 22:00 there, and the letter half an hour old. */
const night = { ...deliveryAtFirst, zone: 'Europe/Lisbon', quiet: { from: '22:00', to: '07:00' } };
const daily: Wishes['rhythms'] = [{ category: 'line', rhythm: 'daily' }];
const morning = '2027-03-02T07:00:00.000Z';

it.each<[string, Partial<DueEmail>, Partial<Wishes>, string]>([
  ['quiet hours', {}, { delivery: night }, `hold ${morning} quiet-hours`],
  ['quiet hours, at a later attempt', { state: 'retrying', attempts: 1 }, { delivery: night }, `hold ${morning} quiet-hours`],
  ['quiet hours, at an attempt that was begun', { state: 'sending', attempts: 1 }, { delivery: night }, 'begin-again'],
  ['quiet hours that begin in a minute', {}, { delivery: { ...night, quiet: { from: '22:01', to: '07:00' } } }, 'begin-sending'],
  ['quiet hours, mandatory', { ...mandatory, arguments: { deadline: '2027-03-05T07:00:00Z' } }, { delivery: night }, `hold ${morning} quiet-hours`],
  ['quiet hours, mandatory, with a deadline in them', { ...mandatory, arguments: { deadline: morning } }, { delivery: night }, 'begin-sending'],
  ['quiet hours, optional, with a deadline in them', { arguments: { deadline: morning } }, { delivery: night }, `hold ${morning} quiet-hours`],
  ['a digest in the morning', {}, { delivery: { ...night, digestAt: '07:30' }, rhythms: daily }, 'hold 2027-03-02T07:30:00.000Z digest'],
  ['a digest of another category', { category: 'offers' }, { rhythms: daily }, 'begin-sending'],
  ['a digest whose hour has come', { state: 'held' }, { delivery: { ...deliveryAtFirst, digestAt: '22:00' }, rhythms: daily }, 'begin-sending'],
  ['a digest whose hour has come since it was written, and that begins a quiet time', { createdAt: new Date('2027-02-28T09:00:00Z') }, { delivery: night, rhythms: daily }, `hold ${morning} quiet-hours`],
  ['a weekly digest, on Mondays at eight', {}, { rhythms: [{ category: 'line', rhythm: 'weekly' }] }, 'hold 2027-03-08T08:00:00.000Z digest'],
  ['a digest of what is mandatory', mandatory, { rhythms: [{ category: 'contract', rhythm: 'daily' }] }, 'begin-sending'],
])('%s', (_what, changes, wishes, expected) => {
  const claim = claimOf({ ...email, ...changes }, { person: 'reachable', standing: concerned, choices: [], rhythms: [], delivery: deliveryAtFirst, ...wishes }, new Date('2027-03-01T22:00:00Z'));
  expect('until' in claim ? `${claim.action} ${claim.until.toISOString()} ${claim.reason}` : claim.action).toBe(expected);
});
