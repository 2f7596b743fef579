import { drafted, headOf, id, parties, reservation } from '../../test/made-up';
import { contentOf } from './clauses';
import { draftAgreement } from './draft';
import { roleOf } from './party';

it('is what the organiser offered, and the organiser stands behind it', () => {
  const story = drafted();
  expect(story.agreement).toMatchObject({
    status: 'negotiating', version: 1, stopId: reservation.stopId, round: 1, signBy: reservation.signBy,
    head: { number: 1, proposedBy: 'organiser' }, consents: ['organiser'], signatures: [],
  });
  expect(headOf(story).parties).toEqual([parties.organiser, parties.host]);
});

it.each([
  ['PT', 'PT'],
  ['EU', null],
  ['ASEM:ASEC', null],
  [null, null],
])('takes the law of the country of an organiser of %s: %s', (partner, law) => {
  const { version } = draftAgreement(id('99'), reservation, { ...parties, organiser: { ...parties.organiser, partner } });
  expect(contentOf(version.clauses, 'LAW').governingLaw).toBe(law);
});

it('does not draft what could not stand in an agreement', () => {
  const cancellation = [{ fromDays: 1, shareBasisPoints: 10_001 }];
  expect(() => draftAgreement(id('99'), { ...reservation, cancellation }, parties)).toThrow("can't stand in an agreement");
});

it.each([
  [parties.organiser.organisationId, 'organiser'],
  [parties.host.organisationId, 'host'],
  [id('77'), null],
  [null, null],
])('knows the role of %s: %s', (organisationId, role) => {
  const { organisations } = drafted().agreement;
  expect(roleOf(organisations, organisationId)).toBe(role);
});

