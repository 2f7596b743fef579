import { defineEvent } from '../define-event';
import { code, hash, id, instant, integer, money, optional, personRef, title } from '../fields';

const agreementFacts = { agreementId: id(), stopId: id(), organiserId: id(), hostId: id(), title: title() };
const version = { version: integer(1), textHash: hash() };

export const agreementDrafted = defineEvent('coproduction.agreement.drafted', 1, {
  key: 'agreementId',
  when: 'when a hosting agreement is drafted from a stop whose dates have been reserved',
  data: { ...agreementFacts, ...version, signBy: instant() },
});

export const agreementTermsProposed = defineEvent('coproduction.agreement.terms-proposed', 1, {
  key: 'agreementId',
  when: 'when a party answers with changed terms, which become the next version',
  data: { ...agreementFacts, ...version, byOrganisationId: id() },
});

export const agreementTermsAccepted = defineEvent('coproduction.agreement.terms-accepted', 1, {
  key: 'agreementId',
  when: 'when a party consents to the current version by its hash while the other has not yet',
  data: { ...agreementFacts, ...version, byOrganisationId: id() },
});

export const agreementTextAgreed = defineEvent('coproduction.agreement.text-agreed', 1, {
  key: 'agreementId',
  when: 'when every party has consented to the same hash; from here on it can be signed',
  data: { ...agreementFacts, ...version },
});

export const agreementReopened = defineEvent('coproduction.agreement.reopened', 1, {
  key: 'agreementId',
  when: 'when a party reopens an agreed text before it is executed: every consent and signature on it is void',
  data: { ...agreementFacts, ...version, byOrganisationId: id() },
});

export const agreementSigned = defineEvent('coproduction.agreement.signed', 1, {
  key: 'agreementId',
  when: 'when a holder of a signing mandate signs the agreed text for a party',
  data: { ...agreementFacts, ...version, signatureId: id(), byOrganisationId: id(), signer: personRef(), mandateId: id() },
});

export const agreementSignatureVoided = defineEvent('coproduction.agreement.signature-voided', 1, {
  key: 'agreementId',
  when: 'when a signature loses its effect before execution; it is kept as evidence',
  data: {
    ...agreementFacts,
    signatureId: id(),
    byOrganisationId: id(),
    reason: code(['mandate-was-revoked', 'withdrawn-by-signer', 'text-reopened', 'agreement-ended']),
  },
});

export const agreementDeadlineExtended = defineEvent('coproduction.agreement.deadline-extended', 1, {
  key: 'agreementId',
  when: 'when the secretariat gives both parties more time to sign; the reason stays with coproduction',
  data: { ...agreementFacts, signBy: instant() },
});

export const agreementNudged = defineEvent('coproduction.agreement.nudged', 1, {
  key: 'agreementId',
  when: 'when the secretariat asks the parties that have to go on with an agreement to do so, at most once a day',
  data: { ...agreementFacts, waitsFor: code(['organiser', 'host', 'both']) },
});

export const agreementAssigned = defineEvent('coproduction.agreement.assigned', 1, {
  key: 'agreementId',
  when: 'when another person, or nobody any more, is in charge of an agreement for one of its two parties; the reason stays with coproduction',
  data: {
    ...agreementFacts,
    organisationId: id(),
    /** Absent where nobody is in charge any more. */
    personRef: optional(personRef()),
    /** Whoever puts themselves in charge knows of it. */
    by: code(['oneself', 'own-side', 'secretariat']),
  },
});

export const agreementExecuted = defineEvent('coproduction.agreement.executed', 1, {
  key: 'agreementId',
  when: 'when the last required signature stands on the agreed text',
  data: { ...agreementFacts, ...version, fee: money(), insuredValue: money() },
});

export const agreementDeclined = defineEvent('coproduction.agreement.declined', 1, {
  key: 'agreementId',
  when: 'when a party that has not signed declines the agreement; the reason stays with coproduction',
  data: { ...agreementFacts, byOrganisationId: id() },
});

export const agreementWithdrawn = defineEvent('coproduction.agreement.withdrawn', 1, {
  key: 'agreementId',
  when: 'when a party withdraws from an agreement before it is executed; the reason stays with coproduction',
  data: { ...agreementFacts, byOrganisationId: id(), by: code(['organiser', 'host']) },
});

export const agreementLapsed = defineEvent('coproduction.agreement.lapsed', 1, {
  key: 'agreementId',
  when: 'when the time to sign runs out before the agreement is executed',
  data: { ...agreementFacts, lastVersion: optional(integer(1)) },
});
