import { decideGrant, decideRevoke, holdsAt, type Grant, type GrantFacts } from './mandate';

const now = new Date('2027-03-01T09:00:00Z');
const later = new Date('2028-03-01T09:00:00Z');
const before = new Date('2027-02-01T09:00:00Z');
const grant: Grant = { power: 'negotiate', validFrom: now, validTo: null, limit: null };
const facts: GrantFacts = { grantedToSelf: false, grantorIsAdministrator: false, organisationIsOpen: true, organisationRunsPlatform: false };
const limit = { minor: 5_000_000, currency: 'EUR' };

test.each<[string, Partial<Grant>, Partial<GrantFacts>, string]>([
  ['negotiate without an end', {}, {}, 'granted'],
  ['from tomorrow on', { validFrom: later }, {}, 'granted'],
  ['sign with a limit, to somebody else', { power: 'sign', limit }, {}, 'granted'],
  ['sign, to oneself', { power: 'sign' }, { grantedToSelf: true }, 'self-grant-of-sign'],
  ['sign, to oneself, as administrator of the platform', { power: 'sign' }, { grantedToSelf: true, grantorIsAdministrator: true }, 'self-grant-of-sign'],
  ['manage tours, to oneself', { power: 'manage-tours' }, { grantedToSelf: true }, 'granted'],
  ['a limit on something that is not signed', { limit }, {}, 'limit-needs-sign'],
  ['from yesterday on', { validFrom: before }, {}, 'mandate-backdated'],
  ['ending when it begins', { validTo: now }, {}, 'mandate-empty'],
  ['of a closed organisation', {}, { organisationIsOpen: false }, 'organisation-closed'],
  ['the platform, by a museum', { power: 'administer-platform' }, {}, 'platform-power-refused'],
  ['the platform, by an administrator, for a museum', { power: 'administer-platform' }, { grantorIsAdministrator: true }, 'platform-power-refused'],
  ['the platform, by an administrator, for its secretariat', { power: 'administer-platform' }, { grantorIsAdministrator: true, organisationRunsPlatform: true }, 'granted'],
])('granting %s', (_, change, circumstances, outcome) => {
  const decision = decideGrant({ ...grant, ...change }, { ...facts, ...circumstances }, now);
  expect(decision.ok ? 'granted' : decision.rejection.code).toBe(outcome);
});

test.each<[string, Date | null, Date, number, unknown]>([
  ['now', null, now, 1, { ok: true, value: { until: now } }],
  ['from an earlier instant', null, before, 1, { ok: true, value: { until: before } }],
  ['from before it began, so that it never held', null, new Date('2020-01-01'), 1, { ok: true, value: { until: new Date('2027-01-01') } }],
  ['after its end', before, now, 1, { ok: false, rejection: { code: 'mandate-over', details: { validTo: before } } }],
])('revoking a mandate %s', (_, validTo, effectiveAt, others, outcome) => {
  expect(decideRevoke({ power: 'sign', validFrom: new Date('2027-01-01'), validTo }, effectiveAt, others)).toEqual(outcome);
});

test.each([
  ['administer-platform', 0, 'last-administrator'],
  ['administer-platform', 1, 'revoked'],
  ['sign', 0, 'revoked'],
] as const)('revoking %s while %i others administer the platform', (power, others, outcome) => {
  const decision = decideRevoke({ power, validFrom: before, validTo: null }, now, others);
  expect(decision.ok ? 'revoked' : decision.rejection.code).toBe(outcome);
});

test.each([
  ['before it begins', '2027-01-31T23:59:59.999Z', false],
  ['when it begins', '2027-02-01T00:00:00Z', true],
  ['just before it ends', '2027-02-28T23:59:59.999Z', true],
  ['when it ends', '2027-03-01T00:00:00Z', false],
])('a mandate of February %s', (_, at, holds) => {
  expect(holdsAt({ validFrom: new Date('2027-02-01'), validTo: new Date('2027-03-01') }, new Date(at))).toBe(holds);
});
