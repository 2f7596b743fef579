import * as contracts from '@caravanserai/contracts';
import type { EventDeclaration } from '@caravanserai/contracts';
import { type Expected, performingExpected, productionsExpected } from '../../test/expected-of-many';
import { dataOf, hanoi, held, lisbon, sceneOf } from '../../test/made-up';
import { subjectsToldToNobody, toldToNobody } from '../../test/told-to-nobody';
import { recipientsOf } from './recipients';
import type { EventData } from './scene';
import { party, tell } from './telling';
import { tellings, tellingsOf } from './tellings';

const told = (event: EventDeclaration, changes: EventData = {}) =>
  recipientsOf(tellingsOf(event.type), sceneOf(dataOf(event, changes))).map(({ personRef, template, category }) => `${personRef} ${template} ${category}`);

const all = (template: string, category: string, ...people: string[]) => people.map((person) => `${person} ${template} ${category}`);
const both = (template: string, category: string, ...powers: string[]) =>
  all(template, category, ...['lisbon', 'hanoi'].flatMap((organisation) => powers.map((power) => `${organisation}:${power}`)));

/** Written by hand from the story: what happens, with what data, and everybody who hears of it. Organiser lisbon, host hanoi. */
const expected: Expected[] = [
  [contracts.offerSubmitted, {}, ['secretariat:administer-platform offer-submitted offers']],
  [contracts.offerChangesRequested, {}, ['lisbon:manage-tours offer-changes-requested offers']],
  [contracts.offerRejected, {}, ['lisbon:manage-tours offer-rejected offers']],
  [contracts.offerPublished, {}, ['lisbon:manage-tours offer-published offers']],
  [contracts.stopHeld, {}, ['lisbon:manage-tours hold-placed line']],
  [contracts.stopHoldMovedUp, {}, ['hanoi:manage-tours hold-moved-up line']],
  [contracts.stopHoldExtended, {}, ['hanoi:manage-tours hold-extended line']],
  [contracts.stopHoldChallenged, {}, [...all('hold-challenged', 'rights', 'hanoi:manage-tours', 'hanoi:negotiate'), 'lisbon:manage-tours challenge-made line']],
  [contracts.stopChallengeAnswered, {}, ['osaka:manage-tours challenge-kept line', 'lisbon:manage-tours challenge-answered line']],
  [contracts.stopChallengeDropped, {}, ['hanoi:manage-tours challenge-dropped line']],
  [contracts.stopHoldReleased, { reason: 'by-host' }, ['lisbon:manage-tours hold-gone line']],
  [contracts.stopHoldReleased, { reason: 'challenge-unanswered' }, ['hanoi:manage-tours hold-lost rights', 'lisbon:manage-tours hold-gone line']],
  [contracts.stopHoldReleased, { reason: 'rival-confirmed' }, ['hanoi:manage-tours hold-lost rights']],
  [contracts.stopHoldReleased, { reason: 'tour-ended' }, ['hanoi:manage-tours hold-lost rights']],
  [contracts.stopHoldReleased, { reason: 'offer-withdrawn' }, ['hanoi:manage-tours hold-lost rights']],
  [contracts.stopHoldExpired, {}, ['hanoi:manage-tours hold-expired rights', 'lisbon:manage-tours hold-expired line']],
  [contracts.stopDeclined, {}, ['hanoi:manage-tours hold-declined rights']],
  [contracts.stopNudged, { waitsFor: 'organiser' }, ['lisbon:manage-tours stop-waits rights']],
  [contracts.stopNudged, { waitsFor: 'host' }, all('stop-waits', 'rights', 'hanoi:manage-tours', 'hanoi:negotiate')],
  [contracts.stopAssigned, { organisationId: 'hanoi', personRef: 'hanoi:sign', by: 'own-side' }, ['hanoi:sign stop-put-in-charge rights']],
  [contracts.stopAssigned, { organisationId: 'hanoi', personRef: 'hanoi:sign', by: 'secretariat' }, ['hanoi:sign stop-put-in-charge rights']],
  [contracts.stopAssigned, { organisationId: 'hanoi', personRef: 'hanoi:sign', by: 'oneself' }, []],
  [contracts.stopAssigned, { organisationId: 'hanoi', personRef: undefined, by: 'own-side' }, []],
  [contracts.stopAssigned, { organisationId: 'hanoi', personRef: 'lisbon:sign', by: 'own-side' }, []],
  [contracts.stopFacilityAssessed, { verdict: 'passed' }, ['hanoi:manage-tours facility-assessed facility']],
  [contracts.stopFacilityAssessed, { verdict: 'conditional' }, ['hanoi:manage-tours facility-assessed facility']],
  [contracts.stopFacilityAssessed, { verdict: 'failed' }, ['hanoi:manage-tours facility-assessed rights']],
  [contracts.stopFacilityConditionsAccepted, {}, ['lisbon:manage-tours facility-conditions-accepted facility']],
  [contracts.stopReserved, {}, all('contract-offered', 'contract', 'hanoi:manage-tours', 'hanoi:negotiate', 'hanoi:sign')],
  [contracts.stopReservationReleased, {}, both('reservation-released', 'contract', 'manage-tours')],
  [contracts.stopConfirmed, {}, [...both('stop-confirmed', 'contract', 'manage-tours', 'negotiate', 'sign'), ...all('border-crossed', 'crossings', 'contact:PT', 'contact:VN')]],
  [contracts.stopConfirmed, { hostPartner: 'PT' }, both('stop-confirmed', 'contract', 'manage-tours', 'negotiate', 'sign')],
  [contracts.stopCancelled, {}, both('stop-cancelled', 'contract', 'manage-tours', 'negotiate', 'sign')],
  [contracts.whatIfHostAsked, {}, ['hanoi:manage-tours changes-proposed contract']],
  [contracts.whatIfAdvanced, { step: 'decline-what-if', hostId: 'hanoi' }, ['lisbon:manage-tours changes-declined contract']],
  [contracts.whatIfAdvanced, { step: 'accept-what-if' }, []],
  [contracts.tourHostInvited, {}, ['hanoi:manage-tours host-invited line']],
  [contracts.stayDeadlineNear, {}, both('deadline-near', 'facility', 'manage-tours')],
  [contracts.incidentRaised, {}, both('incident-raised', 'rights', 'manage-tours')],
  [contracts.moveAdvanced, { proposedBy: 'organiser', state: 'proposed' }, ['hanoi:manage-tours move-proposed contract']],
  [contracts.moveAdvanced, { proposedBy: 'host', state: 'proposed' }, ['lisbon:manage-tours move-proposed contract']],
  [contracts.moveAdvanced, { proposedBy: 'organiser', state: 'declined' }, ['lisbon:manage-tours move-declined contract']],
  [contracts.moveAdvanced, { proposedBy: 'host', state: 'declined' }, ['hanoi:manage-tours move-declined contract']],
  [contracts.moveAdvanced, { state: 'accepted' }, []],
  [contracts.moveAdvanced, { state: 'withdrawn' }, []],
  [contracts.stopMoved, {}, both('stop-moved', 'contract', 'manage-tours', 'sign')],

  [contracts.agreementDrafted, {}, both('agreement-drafted', 'negotiation', 'negotiate')],
  [contracts.agreementTermsProposed, {}, ['lisbon:negotiate terms-proposed negotiation']],
  [contracts.agreementTermsProposed, { byOrganisationId: 'lisbon' }, ['hanoi:negotiate terms-proposed negotiation']],
  [contracts.agreementTermsAccepted, {}, ['lisbon:negotiate terms-accepted negotiation']],
  [contracts.agreementTextAgreed, {}, both('text-agreed', 'contract', 'negotiate', 'sign')],
  [contracts.agreementReopened, {}, all('text-reopened', 'contract', 'lisbon:negotiate', 'lisbon:sign')],
  [contracts.agreementSigned, {}, all('agreement-signed', 'contract', 'lisbon:negotiate', 'lisbon:sign')],
  [contracts.agreementSignatureVoided, { reason: 'mandate-was-revoked' }, all('signature-voided', 'contract', 'hanoi:negotiate', 'hanoi:sign', 'lisbon:negotiate', 'lisbon:sign')],
  [contracts.agreementSignatureVoided, { reason: 'withdrawn-by-signer' }, all('signature-voided', 'contract', 'hanoi:negotiate', 'hanoi:sign', 'lisbon:negotiate', 'lisbon:sign')],
  [contracts.agreementSignatureVoided, { reason: 'text-reopened' }, []],
  [contracts.agreementSignatureVoided, { reason: 'agreement-ended' }, []],
  [contracts.agreementDeadlineExtended, {}, both('deadline-extended', 'contract', 'negotiate', 'sign')],
  [contracts.agreementNudged, { waitsFor: 'both' }, both('agreement-waits', 'contract', 'negotiate', 'sign')],
  [contracts.agreementNudged, { waitsFor: 'host' }, all('agreement-waits', 'contract', 'hanoi:negotiate', 'hanoi:sign')],
  [contracts.agreementAssigned, { organisationId: 'lisbon', personRef: 'lisbon:negotiate', by: 'secretariat' }, ['lisbon:negotiate agreement-put-in-charge contract']],
  [contracts.agreementAssigned, { organisationId: 'lisbon', personRef: 'lisbon:negotiate', by: 'oneself' }, []],
  [contracts.agreementExecuted, {}, both('agreement-executed', 'contract', 'manage-tours', 'negotiate', 'sign')],
  [contracts.agreementDeclined, {}, both('agreement-declined', 'contract', 'negotiate', 'sign')],
  [contracts.agreementWithdrawn, {}, both('agreement-withdrawn', 'contract', 'negotiate', 'sign')],
  [contracts.agreementLapsed, {}, both('agreement-lapsed', 'contract', 'negotiate', 'sign')],
  [contracts.obligationAdvanced, { step: 'fall-due' }, all('obligation-near', 'contract', 'hanoi:manage-tours', 'hanoi:negotiate', 'hanoi:sign')],
  [contracts.obligationAdvanced, { step: 'breach' }, all('obligation-late', 'contract', 'hanoi:manage-tours', 'hanoi:negotiate', 'hanoi:sign')],
  [contracts.obligationAdvanced, { step: 'derive' }, []],
  [contracts.obligationAdvanced, { step: 'meet' }, []],

  ...productionsExpected,
  ...performingExpected,

  [contracts.designationSubmitted, {}, ['secretariat:administer-platform designation-submitted office-news']],
  [contracts.designationReturned, {}, ['ministry:designate designation-returned office-news']],
  [contracts.designationRejected, {}, ['ministry:designate designation-rejected office-news']],
  [contracts.designationActivated, {}, ['contact:PT office-taken office', 'ministry:designate office-changed office-news']],
  [contracts.designationActivated, { personRef: 'second:PT' }, ['second:PT office-taken office', ...all('office-changed', 'office-news', 'contact:PT', 'ministry:designate')]],
  [contracts.designationSuspended, {}, ['contact:PT office-suspended office', 'ministry:designate office-rests office-news']],
  [contracts.designationResumed, {}, ['contact:PT office-resumed office', 'ministry:designate office-works-again office-news']],
  [contracts.designationEnded, { reason: 'superseded', personRef: 'first:PT' }, ['first:PT office-ended office', ...all('office-left', 'office-news', 'contact:PT', 'ministry:designate')]],
  [contracts.designationExpiring, { personRef: 'first:PT' }, ['ministry:designate designation-expiring office']],
  [contracts.officeVacancyOverdue, {}, ['ministry:designate office-vacant office']],
  [
    contracts.designationEnded, { reason: 'expired', personRef: 'first:PT' },
    ['first:PT office-ended office', 'ministry:designate designation-expired office', 'contact:PT office-left office-news'],
  ],
  [contracts.designationEnded, { reason: 'erased', personRef: 'first:PT' }, all('office-left', 'office-news', 'contact:PT', 'ministry:designate')],
  [contracts.designationEnded, { reason: 'cancelled', personRef: 'first:PT' }, []],
];

it.each(expected.map(([event, changes, people]) => [event.type, JSON.stringify(changes), people, event, changes] as const))(
  '%s %s is told to the right people',
  (_type, _changes, people, event, changes) => expect(told(event, changes)).toEqual(people),
);

it('has a hand-written expectation for every event of the table', () => {
  expect(new Set(expected.map(([event]) => event.type))).toEqual(new Set(tellings.map(({ event }) => event.type)));
});

it('knows of every declared event whether anybody is told', () => {
  const known = new Set([...Object.keys(toldToNobody), ...tellings.map(({ event }) => event.type)]);
  expect(contracts.allEvents.map(({ type }) => type).filter((type) => !known.has(type) && !Object.keys(subjectsToldToNobody).some((subject) => type.startsWith(subject)))).toEqual([]);
});

describe('somebody who is concerned in several ways', () => {
  const data = dataOf(contracts.stopHoldExpired);
  const everywhere = [held(lisbon, 'manage-tours', 'Ana'), held(lisbon, 'sign', 'Ana'), held(hanoi, 'manage-tours', 'Ana')];
  const lineFirst = [
    tell(contracts.stopHoldExpired, party('organiser', 'manage-tours', 'sign'), 'hold-gone', 'line'),
    tell(contracts.stopHoldExpired, party('host', 'manage-tours'), 'hold-expired', 'rights'),
    tell(contracts.stopHoldExpired, party('host', 'manage-tours'), 'hold-declined', 'rights'),
  ];

  it('is told once, by the first mandatory text', () => {
    const recipients = recipientsOf(lineFirst, sceneOf(data, { mandates: everywhere }));
    expect(recipients.map(({ personRef, template, organisation }) => [personRef, template, organisation?.id])).toEqual([['Ana', 'hold-expired', 'hanoi']]);
  });

  it('is told for all reasons together', () => {
    const [recipient] = recipientsOf(lineFirst, sceneOf(data, { mandates: everywhere }));
    expect(recipient?.reasons.map(({ as }) => as)).toEqual(['organiser', 'host', 'host']);
  });
});

it('tells the administrators of an organisation in which nobody has the power', () => {
  const alone = [held(lisbon, 'administer-organisation'), held(lisbon, 'designate')];
  const recipients = recipientsOf(tellingsOf(contracts.stopHeld.type), sceneOf(dataOf(contracts.stopHeld), { mandates: alone }));
  expect(recipients.map(({ personRef, reasons }) => [personRef, reasons])).toEqual([
    ['lisbon:administer-organisation', [{ as: 'organiser', organisationId: 'lisbon', powers: ['administer-organisation'], mandateId: 'mandate of lisbon:administer-organisation to administer-organisation' }]],
  ]);
});

it('takes the partners from the directory when the event does not name them', () => {
  const { organiserPartner, hostPartner, ...data } = dataOf(contracts.stopConfirmed);
  const recipients = recipientsOf(tellingsOf(contracts.stopConfirmed.type), sceneOf(data));
  expect([organiserPartner, hostPartner, recipients.filter(({ template }) => template === 'border-crossed').map(({ personRef }) => personRef)]).toEqual(['PT', 'VN', ['contact:PT', 'contact:VN']]);
});
