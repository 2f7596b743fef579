import * as told from '@caravanserai/contracts';
import { assertNever } from '@caravanserai/kernel';
import type { Production } from './production';
import type { ProductionFact } from './production-log';

interface Telling {
  readonly event: told.EventDeclaration;
  readonly data: object;
}

const one = (event: told.EventDeclaration, data: object = {}): Telling[] => [{ event, data }];

/** The events of the production itself for each fact; steps of a clause are told by the clause. */
export function productionTellings(after: Production, fact: ProductionFact, touring: told.TouringRights | null): Telling[] {
  const text = { draft: after.draft.number, root: after.draft.root };
  const by = 'by' in fact ? { organisationId: fact.by } : {};
  switch (fact.action) {
    case 'create': return one(told.productionCreated, { ...text, ...(fact.amends && { amendsProductionId: fact.amends.productionId }) });
    case 'invite': return one(told.productionPartyInvited, { organisationId: fact.party.organisationId, organisationName: fact.party.name, role: fact.party.role });
    case 'accept-invitation': return one(told.productionPartyJoined, { ...by, ...text });
    case 'decline-invitation': return one(told.productionInvitationDeclined, by);
    case 'give-seat': return one(told.productionSeatGiven, { seatId: fact.seat.seatId, seat: fact.seat.seat, organisationId: fact.seat.organisationId });
    case 'take-seat': return one(told.productionSeatTaken, { seatId: fact.seatId, seat: fact.seat, ...by });
    case 'open': return one(told.productionOpened, { ...text, offerUntil: fact.offerUntil });
    case 'renew-offer': return one(told.productionOfferRenewed, { offerUntil: fact.offerUntil });
    case 'propose': case 'counter': case 'accept': case 'agree': case 'reject': case 'retract': case 'reopen': return [];
    case 'escalate': return one(told.productionDeadlocked, { clause: fact.clause.toLowerCase(), until: fact.until });
    case 'cast-vote': return one(told.productionVoteCast, { clause: fact.clause.toLowerCase(), ...by });
    case 'mediate': return one(told.productionMediated, { clause: fact.clause.toLowerCase() });
    case 'abandon': return one(told.productionAbandoned, { reason: 'no-way-out', ...by });
    case 'run-out': return one(told.productionAbandoned, { reason: 'deadline' });
    case 'dissolve': return one(told.productionAbandoned, { reason: 'too-few-parties', ...by });
    case 'withdraw-party': return one(told.productionPartyWithdrawn, { ...by, ...text });
    case 'record-verdict': return one(told.productionVerdictRecorded, { verdictHash: fact.verdict.verdictHash, outcome: fact.verdict.outcome.toLowerCase().replaceAll('_', '-') });
    case 'waive-verdict': return one(told.productionVerdictWaived, { verdictHash: fact.verdictHash, ...by });
    case 'freeze': return one(told.productionTextFrozen, text);
    case 'reopen-text': return one(told.productionReopened, { ...text, ...by });
    case 'send': return one(told.productionSentForSignature, { ...text, signBy: fact.signBy });
    case 'sign': case 'complete-signing': return signed(fact, text, touring);
    case 'withdraw-signature': case 'void-signature': return [];
    case 'change-text': return one(told.productionTextChanged, { ...text, ...by });
    case 'decline': return one(told.productionDeclined, by);
    case 'refuse': case 'call-off': return one(told.productionWithdrawn, by);
    case 'lapse': return one(told.productionLapsed);
    case 'satisfy-condition': return one(told.productionConditionSatisfied, { condition: fact.condition, evidence: fact.evidence });
    case 'waive-condition': return one(told.productionConditionWaived, { condition: fact.condition, ...by });
    case 'enter-into-force': return one(told.productionEnteredIntoForce, text);
    case 'stop-long': return one(told.productionTerminated, { reason: 'long-stop' });
    case 'terminate': return one(told.productionTerminated, { reason: 'by-party', ...by });
    case 'record-payment': return one(told.productionPaymentRecorded, { payment: fact.payment, ...by });
    case 'amend': return one(told.productionAmendmentOpened, { amendmentId: fact.amendmentId });
    case 'consolidate': return one(told.productionAmended, { amendmentId: fact.amendmentId, amendmentRoot: fact.amendmentRoot, consolidatedRoot: after.consolidated!.root });
    case 'suspend': return one(told.productionSuspended, by);
    case 'resume': return one(told.productionResumed, by);
    case 'expire': return one(told.productionExpired);
    case 'complete': return one(told.productionCompleted);
    default: return assertNever(fact);
  }
}

function signed({ by, signatureId, signer, mandateId, action }: Extract<ProductionFact, { signatureId: string; signer: string }>, text: { draft: number; root: string }, touring: told.TouringRights | null): Telling[] {
  const completes = action === 'complete-signing';
  const signature = { event: told.productionSigned, data: { ...text, organisationId: by, signatureId, signer, mandateId, completes: completes ? 'yes' : 'no' } };
  return completes ? [signature, { event: told.productionExecuted, data: { ...text, ...(touring && { touring }) } }] : [signature];
}
