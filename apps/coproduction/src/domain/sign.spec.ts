import { money } from '@caravanserai/kernel';
import { before, drafted, id, mandateOf, parties, reservation, rootOf, signed, signingOf, storyIn } from '../../test/made-up';
import { decline, lapse } from './end';
import { type SigningMandate, mandateCovers, sign, voidSignature, withdrawSignature } from './sign';

const codeOf = (decision: { ok: boolean; rejection?: { code: string } }) => decision.rejection?.code ?? 'accepted';
const agreed = storyIn('text-agreed');
const signing = storyIn('signing');

it.each([
  ['this text', agreed, {}, before, 'accepted'],
  ['another text', agreed, { root: 'f'.repeat(64) }, before, 'text-has-changed'],
  ['at the deadline', agreed, {}, reservation.signBy, 'time-to-sign-is-over'],
  ['before the text is agreed', drafted(), {}, before, 'action-not-allowed'],
  ['for the party that has signed', signing, { by: 'host' as const }, before, 'party-has-signed'],
  ['as the person who signed for the other party', signing, { signer: id('b2'), mandate: mandateOf('organiser', { holder: id('b2') }) }, before, 'person-signs-for-both-parties'],
  ["with another party's mandate", agreed, { mandate: mandateOf('host') }, before, 'mandate-not-confirmed'],
  ['more than the limit', agreed, { mandate: mandateOf('organiser', { limit: money(1, 'EUR') }), liability: [money(2, 'EUR')] }, before, 'mandate-limit-exceeded'],
])('signing %s', (_, story, change, now, expected) => {
  expect(codeOf(sign(story.agreement, { ...signingOf(story, 'organiser'), ...change }, now))).toBe(expected);
});

it.each<[string, Partial<SigningMandate>, string]>([
  ['holds', {}, 'accepted'],
  ['ends later', { validTo: '2026-11-01T09:00:00.001Z' }, 'accepted'],
  ['ends now', { validTo: before }, 'mandate-not-confirmed'],
  ['is of another person', { holder: id('b9') }, 'mandate-not-confirmed'],
  ['is of another organisation', { organisationId: id('a1') }, 'mandate-not-confirmed'],
  ['is for something else', { power: 'negotiate' }, 'mandate-not-confirmed'],
])('a mandate that %s', (_, change, expected) => {
  const party = { organisationId: parties.host.organisationId, signer: id('b2'), liability: [] };
  expect(codeOf(mandateCovers(mandateOf('host', change), party, before))).toBe(expected);
});

it.each([
  ['before the signature', '2026-11-01T08:59:59.999Z', 'accepted'],
  ['at the signature', before, 'accepted'],
  ['after the signature', '2026-11-01T09:00:00.001Z', 'mandate-was-in-force'],
])('a mandate revoked %s', (_, effectiveAt, expected) => {
  expect(codeOf(voidSignature(signing.agreement, { mandateId: id('b3'), effectiveAt }))).toBe(expected);
});

it('leaves a signature alone that another mandate carried', () => {
  expect(codeOf(voidSignature(signing.agreement, { mandateId: id('b4'), effectiveAt: before }))).toBe('mandate-was-in-force');
});

it('lets what is executed stand when a mandate is revoked', () => {
  const executed = signed(signing, 'organiser');
  expect(codeOf(voidSignature(executed.agreement, { mandateId: id('b3'), effectiveAt: before }))).toBe('action-not-allowed');
});

it.each([
  ['the signer', 'host', 'accepted'],
  ['the other party', 'organiser', 'party-has-not-signed'],
] as const)('lets %s withdraw the signature: %s %s', (_, by, expected) => {
  expect(codeOf(withdrawSignature(signing.agreement, { by }))).toBe(expected);
});

it.each([
  ['that has signed', 'host', 'party-has-signed'],
  ['that has not', 'organiser', 'accepted'],
] as const)('a party %s declines', (_, by, expected) => {
  expect(codeOf(decline(signing.agreement, { by }))).toBe(expected);
});

it.each([
  ['before the deadline', '2026-11-30T14:59:59.999Z', 'time-to-sign-is-not-over'],
  ['at the deadline', reservation.signBy, 'accepted'],
])('lapses %s', (_, now, expected) => {
  expect(codeOf(lapse(signing.agreement, now))).toBe(expected);
});

it('signs the root of the whole text', () => {
  expect(signing.agreement.signatures[0]).toMatchObject({ by: 'host', signer: id('b2'), mandateId: id('b3'), root: rootOf(signing), signedAt: before, voided: null });
});
