import fc from 'fast-check';
import type { Mandate, Power } from './caller';
import { type Actor, decide, isAdministrator, mayRead, organisationsReadFor, type Policy, type Resource } from './decide';

const now = new Date('2026-11-24T12:00:00.000Z');
const at = (hours: number): Date => new Date(now.getTime() + hours * 3_600_000);
const [museum, theatre] = ['00000000-0000-4000-8000-00000000000a', '00000000-0000-4000-8000-00000000000b'];
const mandate = (over: Partial<Mandate> = {}): Mandate => ({ id: 'm1', organisationId: museum, power: 'manage-tours', validFrom: at(-1), validTo: null, ...over });
const policy: Policy = {
  look: { who: 'public' },
  greet: { who: 'signed-in' },
  join: { who: 'linked' },
  'change-myself': { who: 'self' },
  mend: { who: 'administrator' },
  hold: { who: 'party', roles: ['host'], power: 'manage-tours' },
  'hold-or-mend': [{ who: 'party', roles: ['host'], power: 'manage-tours' }, { who: 'administrator' }],
};
const resource: Resource = { parties: { host: museum, organiser: theatre }, personRef: 'p1' };
const actor = (over: Partial<Actor> = {}): Actor => ({ accountKey: 'k', actingFor: museum, ...over });

describe('a decision', () => {
  it.each([
    ['public for nobody', 'look', { accountKey: null }, null, [], true, 'public'],
    ['signed in, but nobody', 'greet', { accountKey: null }, null, [], false, 'not-signed-in'],
    ['signed in', 'greet', {}, null, [], true, 'signed-in'],
    ['linked, but a stranger', 'join', {}, null, [], false, 'not-linked'],
    ['linked', 'join', {}, 'p1', [], true, 'signed-in'],
    ['self', 'change-myself', {}, 'p1', [], true, 'self'],
    ['somebody else', 'change-myself', {}, 'p2', [], false, 'no-mandate'],
    ['a party with its power', 'hold', {}, 'p1', [mandate()], true, 'party'],
    ['a party without a mandate', 'hold', {}, 'p1', [], false, 'no-mandate'],
    ['a party with another power', 'hold', {}, 'p1', [mandate({ power: 'sign' })], false, 'no-mandate'],
    ['a party in another role', 'hold', { actingFor: theatre }, 'p1', [mandate({ organisationId: theatre })], false, 'no-mandate'],
    ['a mandate of another organisation', 'hold', {}, 'p1', [mandate({ organisationId: theatre })], false, 'no-mandate'],
    ['no acting organisation', 'hold', { actingFor: null }, 'p1', [mandate()], false, 'acting-organisation-missing'],
    ['a mandate that begins this instant', 'hold', {}, 'p1', [mandate({ validFrom: now })], true, 'party'],
    ['a mandate that ends this instant', 'hold', {}, 'p1', [mandate({ validTo: now })], false, 'no-mandate'],
    ['a mandate of tomorrow', 'hold', {}, 'p1', [mandate({ validFrom: at(24) })], false, 'no-mandate'],
    ['an administrator', 'mend', {}, 'p1', [mandate({ power: 'administer-platform' })], true, 'administrator'],
    ['an administrator for another organisation', 'mend', { actingFor: theatre }, 'p1', [mandate({ power: 'administer-platform' })], false, 'no-mandate'],
    ['the second of two rules', 'hold-or-mend', {}, 'p1', [mandate({ power: 'administer-platform' })], true, 'administrator'],
    ['an action that no table knows', 'fly', {}, 'p1', [mandate()], false, 'unknown-action'],
  ] as const)('%s', (_name, action, who, personRef, mandates, allow, reason) => {
    const verdict = decide(actor(who), action, resource, { policy, personRef, mandates }, now);
    expect([verdict.allow, verdict.reason]).toEqual([allow, reason]);
  });

  it('names the mandate that carried it', () => {
    const facts = { policy, personRef: 'p1', mandates: [mandate({ id: 'expired', validTo: at(-0.5) }), mandate({ id: 'good' })] };
    expect(decide(actor(), 'hold', resource, facts, now).factsUsed).toEqual(['good']);
  });
});

const powers: Power[] = ['manage-tours', 'sign', 'administer-platform'];
const anyMandate = fc.record({
  id: fc.uuid(),
  organisationId: fc.constantFrom(museum, theatre),
  power: fc.constantFrom(...powers),
  validFrom: fc.integer({ min: -3, max: 3 }).map(at),
  validTo: fc.option(fc.integer({ min: -3, max: 3 }).map(at)),
});

it('what a list shows is exactly what would be allowed one by one', () => {
  fc.assert(
    fc.property(fc.array(anyMandate, { maxLength: 6 }), fc.constantFrom(null, museum, theatre), fc.constantFrom(museum, theatre), (mandates, actingFor, host) => {
      const facts = { personRef: 'p1', mandates };
      const listed = organisationsReadFor({ accountKey: 'k', actingFor }, facts, now, ['manage-tours']).includes(host);
      const actors = actingFor === null ? [museum, theatre] : [actingFor];
      const allowed = actors.some((acting) => decide({ accountKey: 'k', actingFor: acting }, 'hold', { parties: { host } }, { ...facts, policy }, now).allow);
      expect(listed).toBe(allowed);
    }),
  );
});

it('an administrator is one only while the mandate holds', () => {
  const facts = (validTo: Date | null) => ({ personRef: 'p1', mandates: [mandate({ power: 'administer-platform', validTo })] });
  expect([isAdministrator(facts(null), now), isAdministrator(facts(now), now)]).toEqual([true, false]);
});

it.each([
  ['for the party that the header names', museum, [mandate()], true],
  ['for any organisation of the person where none is named', null, [mandate({ id: 'other', organisationId: theatre }), mandate()], true],
  ['not for another one that is named', theatre, [mandate({ organisationId: theatre }), mandate()], false],
  ['not by a mandate that is over', null, [mandate({ validTo: now })], false],
])('a thing is read %s', (_name, actingFor, mandates, expected) => {
  expect(mayRead({ accountKey: 'k', actingFor }, 'hold', resource, { policy, personRef: 'p1', mandates }, now)).toBe(expected);
});
