import { money } from '@caravanserai/kernel';
import { accepted, before, changed, drafted, granted, headOf, proposed, reservation, rootOf, signed, storyIn, tell } from '../../test/made-up';
import { acceptTerms, proposeTerms, reopen } from './negotiate';

const cheaper = { fee: money(1, 'EUR') };
const codeOf = (decision: { ok: boolean; rejection?: { code: string } }) => decision.rejection?.code ?? 'accepted';

it('counts a proposer as consenting to its own text, and the other party no longer', () => {
  const story = proposed(drafted(), 'host', cheaper);
  expect(story.agreement).toMatchObject({ head: { number: 2, root: rootOf(story), proposedBy: 'host' }, consents: ['host'], status: 'negotiating' });
});

it('refuses consent to a text that is no longer current', () => {
  const story = proposed(drafted(), 'host', cheaper);
  const decision = acceptTerms(story.agreement, { by: 'organiser', root: rootOf(drafted()) }, before);
  expect(decision).toEqual({
    ok: false,
    rejection: { code: 'text-has-changed', details: { given: rootOf(drafted()), current: rootOf(story), number: 2 } },
  });
});

it.each([
  ['the proposer again', 'organiser', 'party-has-consented'],
  ['the other party', 'host', 'accepted'],
] as const)('takes the consent of %s as %s: %s', (_, by, expected) => {
  expect(codeOf(acceptTerms(drafted().agreement, { by, root: rootOf(drafted()) }, before))).toBe(expected);
});

it('needs both consents again after reopening, each by its own act', () => {
  const story = storyIn('signing');
  const reopened = tell(story, granted(reopen(story.agreement, { by: 'organiser' }, before)), before);
  expect(reopened.agreement).toMatchObject({ status: 'negotiating', consents: [] });
  const once = accepted(reopened, 'organiser');
  expect(once.agreement).toMatchObject({ status: 'negotiating', consents: ['organiser'] });
  expect(accepted(once, 'host').agreement).toMatchObject({ status: 'text-agreed', consents: ['organiser', 'host'] });
});

it('keeps a voided signature as evidence when the text is reopened', () => {
  const story = storyIn('signing');
  const { signatures } = tell(story, granted(reopen(story.agreement, { by: 'host' }, before)), before).agreement;
  expect(signatures).toEqual([{ ...story.agreement.signatures[0], voided: { reason: 'text-reopened', at: before } }]);
});

it('lets a party sign the reopened text anew', () => {
  const story = storyIn('signing');
  const again = accepted(accepted(tell(story, granted(reopen(story.agreement, { by: 'host' }, before)), before), 'host'), 'organiser');
  expect(signed(signed(again, 'host'), 'organiser').agreement.status).toBe('executed');
});

it.each([
  ['no change', {}, before, 'terms-unchanged'],
  ['terms that do not hold', { fee: { minor: -1, currency: 'EUR' } }, before, 'terms-do-not-hold-together'],
  ['the instant of the deadline', cheaper, reservation.signBy, 'time-to-sign-is-over'],
  ['the millisecond before it', cheaper, '2026-11-30T14:59:59.999Z', 'accepted'],
  ['a new governing law', { governingLaw: 'KR' }, before, 'accepted'],
  ['a clause of their own', { extraClauses: [{ title: 'Catalogue', text: 'Print run 500.' }] }, before, 'accepted'],
])('proposing %s', (_, change, now, expected) => {
  const story = drafted();
  expect(codeOf(proposeTerms(story.agreement, headOf(story), { by: 'host', terms: changed(story, change) }, now))).toBe(expected);
});
