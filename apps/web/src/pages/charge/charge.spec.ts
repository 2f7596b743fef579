import { bySide, chargedBy, type Charged, peopleOf, sidesFor } from './charge';

const stop: Charged = { workflow: 'touring.stop', id: 'a', sides: ['lisbon', 'hanoi'] };
const agreement: Charged = { workflow: 'coproduction.agreement', id: 'b', sides: ['lisbon', 'osaka'] };
const of = (organisationId: string, ...powers: string[]) => ({ administrator: false, organisationId, powers });
const administrator = { administrator: true, organisationId: 'secretariat', powers: ['administer-platform'] };

it.each([
  ['its organiser', stop, of('lisbon', 'manage-tours'), ['lisbon']],
  ['its host', stop, of('hanoi', 'manage-tours'), ['hanoi']],
  ['who may only sign', stop, of('hanoi', 'sign'), []],
  ['who negotiates', agreement, of('osaka', 'negotiate'), ['osaka']],
  ['who negotiates elsewhere', agreement, of('hanoi', 'negotiate'), []],
  ['an administrator', agreement, administrator, ['lisbon', 'osaka']],
])('%s speaks for its own side, an administrator for both', (_, thing, actor, sides) => {
  expect(sidesFor(thing, actor)).toEqual(sides);
});

it('counts for each side what would change hands, most of them first', () => {
  expect([...bySide([stop, agreement], administrator)].map(([side, { length }]) => [side, length])).toEqual([['lisbon', 2], ['hanoi', 1], ['osaka', 1]]);
});

it('takes instances of the workflows in which somebody is in charge, and their two sides', () => {
  const parties = [{ role: 'organiser', organisation: 'lisbon' }, { role: 'host', organisation: 'hanoi' }, { role: 'challenger', organisation: 'osaka' }];
  expect(chargedBy({ workflow: 'touring.stop', id: 'a~2', parties })).toEqual(stop);
  expect(chargedBy({ workflow: 'notifications.email', id: 'a', parties })).toBeNull();
});

it('offers everybody once who holds a mandate now, with all that they may do', () => {
  const mandate = { status: 'granted' as const, validFrom: '2028-01-01T00:00:00Z', validTo: null };
  const mandates = [
    { ...mandate, personRef: 'ana', power: 'negotiate' as const }, { ...mandate, personRef: 'ana', power: 'sign' as const },
    { ...mandate, personRef: 'rui', power: 'sign' as const, status: 'revoked' as const }, { ...mandate, personRef: 'lan', power: 'sign' as const, validFrom: '2030-01-01T00:00:00Z' },
  ];
  expect([...peopleOf(mandates, new Date('2029-01-01T00:00:00Z'))]).toEqual([['ana', ['negotiate', 'sign']]]);
});
