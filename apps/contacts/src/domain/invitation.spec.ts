import * as fc from 'fast-check';
import { decideInvitation, decideRedeem, type InvitationTerms, type RedeemFacts } from './invitation';
import { invitationCode, readInvitationCode } from './invitation-code';

const now = new Date('2027-03-01T09:00:00Z');
const facts: RedeemFacts = { status: 'open', expiresAt: new Date('2027-03-10'), organisationIsOpen: true, accountIsLinked: false };

test.each<[string, Partial<RedeemFacts>, string]>([
  ['that is open', {}, 'redeemed'],
  ['that was redeemed before', { status: 'redeemed' }, 'invitation-used'],
  ['that was withdrawn', { status: 'withdrawn' }, 'invitation-withdrawn'],
  ['that has expired', { status: 'expired' }, 'invitation-expired'],
  ['in the very instant of its end, before the timer', { expiresAt: now }, 'invitation-expired'],
  ['of an organisation that has closed since', { organisationIsOpen: false }, 'organisation-closed'],
  ['with an account that is somebody already', { accountIsLinked: true }, 'account-already-linked'],
  ['with such an account and a used code', { accountIsLinked: true, status: 'redeemed' }, 'account-already-linked'],
])('redeeming an invitation %s', (_, change, outcome) => {
  const decision = decideRedeem({ ...facts, ...change }, now);
  expect(decision.ok ? decision.value : decision.rejection.code).toBe(outcome);
});

const grantor = { grantedToSelf: false, grantorIsAdministrator: false, organisationIsOpen: true, organisationRunsPlatform: false };
const limit = { minor: 1_000_00, currency: 'EUR' };
const inTwoWeeks = '2027-03-15T09:00:00.000Z';

test.each<[string, Partial<InvitationTerms>, string]>([
  ['to negotiate and sign up to a limit', { limit }, inTwoWeeks],
  ['to negotiate, with a limit', { powers: ['negotiate'], limit }, 'limit-needs-sign'],
  ['for mandates that end next week', { validTo: new Date('2027-03-08T00:00:00Z') }, '2027-03-08T00:00:00.000Z'],
  ['for mandates that have ended', { validTo: now }, 'mandate-empty'],
  ['to administer the platform', { powers: ['administer-platform'] }, 'platform-power-refused'],
])('inviting somebody %s', (_, change, outcome) => {
  const decision = decideInvitation({ powers: ['negotiate', 'sign'], validTo: null, limit: null, ...change }, grantor, now);
  expect(decision.ok ? decision.value.expiresAt.toISOString() : decision.rejection.code).toBe(outcome);
});

test('a code read back as people type it is the same code', () => {
  const bytes = fc.uint8Array({ minLength: 20, maxLength: 20 });
  const sloppy = (code: string) => ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `;
  fc.assert(
    fc.property(bytes, (random) => {
      const code = invitationCode(random);
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/);
      expect(readInvitationCode(sloppy(code))).toBe(readInvitationCode(code));
    }),
  );
});

test('different random bytes are different codes', () => {
  const bytes = fc.uint8Array({ minLength: 20, maxLength: 20 });
  fc.assert(fc.property(bytes, bytes, (a, b) => expect(invitationCode(a) === invitationCode(b)).toBe(Buffer.from(a).equals(b))));
});
