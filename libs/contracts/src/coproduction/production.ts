import { type DataOf, type EventShape, basisPoints, code, date, group, hash, id, instant, integer, language, listOf, money, optional, organisationName, personRef, title, word } from '../fields';
import { type EventDeclaration, defineEvent } from '../define-event';

/** Facts that every event of a production carries; `parties` are those that have joined and not left, the lead first. */
const productionFacts = { productionId: id(), kind: word(), title: title(), convenorId: id(), parties: listOf(id(), 60) };
const text = { draft: integer(1), root: hash() };

/** What the clause on touring and rental says, with what an offer needs of the clauses around it: enough for `touring` to draft one. */
const touring = {
  clauseHash: hash(), mayTour: listOf(id(), 30), handlingBasisPoints: basisPoints(), feePerPerformance: optional(money()), insuredValue: optional(money()),
  availableFrom: date(), availableTo: date(), language: language(),
};

/** An event of the production: its common facts and a few of its own. */
const production = <const S extends EventShape>(name: string, when: string, data: S): EventDeclaration<typeof productionFacts & S> =>
  defineEvent(`coproduction.production.${name}`, 1, { key: 'productionId', when, data: { ...productionFacts, ...data } }) as EventDeclaration<typeof productionFacts & S>;

export const productionCreated = production('created', 'when the lead drafts an agreement from a template, or as an amendment of another', { ...text, amendsProductionId: optional(id()) });
export const productionPartyInvited = production('party-invited', 'when the lead invites an organisation to become a party', { organisationId: id(), organisationName: organisationName(), role: word() });
export const productionPartyJoined = production('party-joined', 'when an organisation accepts the invitation and becomes a party', { organisationId: id(), ...text });
export const productionInvitationDeclined = production('invitation-declined', 'when an organisation declines the invitation', { organisationId: id() });
export const productionSeatGiven = production('seat-given', 'when somebody is given a seat at the table beside the negotiators: counsel, finance, facilitator, observer or auditor', { seatId: id(), seat: word(), organisationId: id() });
export const productionSeatTaken = production('seat-taken', 'when such a seat is taken back', { seatId: id(), seat: word(), organisationId: id() });
export const productionOpened = production('opened', 'when the lead opens the negotiation: two or more parties have joined', { ...text, offerUntil: instant() });
export const productionOfferRenewed = production('offer-renewed', 'when the lead gives the offer more time', { offerUntil: instant() });
export const productionVerdictRecorded = production('verdict-recorded', 'when the verdict of the co-production treaties on the present facts is recorded', { verdictHash: hash(), outcome: word() });
export const productionVerdictWaived = production('verdict-waived', 'when a party goes on although the verdict does not pass', { verdictHash: hash(), organisationId: id() });
export const productionDeadlocked = production('deadlocked', 'when a clause is escalated because it was countered too often or stood too long', { clause: word(), until: instant() });
export const productionVoteCast = production('vote-cast', 'when the party with the casting vote decides the escalated clause', { clause: word(), organisationId: id() });
export const productionMediated = production('mediated', 'when the facilitator puts a text forward for the escalated clause; it binds nobody', { clause: word() });
export const productionAbandoned = production('abandoned', 'when a deadlock finds no way out in time, or fewer than two parties are left', { reason: code(['no-way-out', 'deadline', 'too-few-parties']), organisationId: optional(id()) });
export const productionPartyWithdrawn = production('party-withdrawn', 'when a party leaves before execution; its shares are unallocated until they are split again', { organisationId: id(), ...text });
export const productionTextFrozen = production('text-frozen', 'when every clause is agreed and every sum closes', text);
export const productionReopened = production('reopened', 'when a party takes clauses of an agreed text back to the table before anybody was asked to sign', { ...text, organisationId: id() });
export const productionSentForSignature = production('sent-for-signature', 'when one exact text goes to the signatories', { ...text, signBy: instant() });
export const productionSigned = production('signed', 'when a party signs the text that was sent', {
  ...text, signatureId: id(), organisationId: id(), signer: personRef(), mandateId: id(), completes: code(['no', 'yes']),
});
export const productionExecuted = production('executed', 'when the last required signature stands on the text', { ...text, touring: optional(group(touring)) });
export const productionSignatureVoided = production('signature-voided', 'when a signature loses its effect before execution; it is kept as evidence', {
  signatureId: id(), organisationId: id(), reason: code(['withdrawn-by-signer', 'mandate-was-revoked', 'text-changed', 'declined', 'party-withdrawn', 'ended']),
});
export const productionTextChanged = production('text-changed', 'when a party asks for a change of the text that was sent for signature: every signature on it is void', { ...text, organisationId: id() });
export const productionDeclined = production('declined', 'when a party that has not signed sends the text back to the table', { organisationId: id() });
export const productionWithdrawn = production('withdrawn', 'when the lead calls the agreement off, or a party that was to sign refuses for good', { organisationId: id() });
export const productionLapsed = production('lapsed', 'when the offer runs out before every party has signed', {});
export const productionConditionSatisfied = production('condition-satisfied', 'when a condition precedent is met, with evidence', { condition: integer(1), evidence: hash() });
export const productionConditionWaived = production('condition-waived', 'when a party does without a condition precedent', { condition: integer(1), organisationId: id() });
export const productionEnteredIntoForce = production('entered-into-force', 'when every condition precedent is met or waived by every party', text);
export const productionTerminated = production('terminated', 'when an executed agreement ends before its time', { reason: code(['long-stop', 'by-party']), organisationId: optional(id()) });
export const productionPaymentRecorded = production('payment-recorded', 'when a payment of the schedule is recorded as made', { payment: integer(1), organisationId: id() });
export const productionAmendmentOpened = production('amendment-opened', 'when the parties begin to negotiate an amendment as an agreement of its own', { amendmentId: id() });
export const productionAmended = production('amended', 'when an amendment is executed and becomes part of the agreement', { amendmentId: id(), amendmentRoot: hash(), consolidatedRoot: hash() });
export const productionSuspended = production('suspended', 'when a party declares force majeure', { organisationId: id() });
export const productionResumed = production('resumed', 'when a suspended agreement goes on', { organisationId: id() });
export const productionExpired = production('expired', 'when the term of the agreement is over', {});
export const productionCompleted = production('completed', 'when everything that was owed has been done', {});

export type ProductionFacts = DataOf<typeof productionFacts>;
export type TouringRights = DataOf<typeof touring>;
