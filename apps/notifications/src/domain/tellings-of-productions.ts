import {
  accountClosed, accountOpened, accountReceiptRecorded, productionAbandoned, productionAmended, productionAmendmentOpened, productionCompleted, productionConditionWaived, productionDeadlocked,
  productionDeclined, productionEnteredIntoForce, productionExecuted, productionExpired, productionInvitationDeclined, productionLapsed, productionMediated, productionOfferRenewed,
  productionOpened, productionPartyInvited, productionPartyJoined, productionPartyWithdrawn, productionReopened, productionResumed, productionSeatGiven, productionSentForSignature,
  productionSigned, productionSignatureVoided, productionSuspended, productionTerminated, productionTextChanged, productionTextFrozen, productionVoteCast, productionWithdrawn,
} from '@caravanserai/contracts';
import { listed, party, type PartyRole, tell, type Telling } from './telling';

const lead = party('lead', 'negotiate');
const invited = party('actor', 'negotiate');
/** Those at the table, but for whoever took the step. */
const negotiators = (except: PartyRole | null = null) => listed('parties', except, 'negotiate');
const signatories = (except: PartyRole | null = null) => listed('parties', except, 'sign', 'negotiate');
const everybody = (except: PartyRole | null = null) => listed('parties', except, 'sign', 'negotiate', 'manage-tours');

/** A signature that falls with the whole text is told by what became of the text. */
const notToldOtherwise = ['mandate-was-revoked', 'withdrawn-by-signer'] as const;

/** Who is told on the way of an agreement of many parties, and of the account that it opens. The one who took the step knows. */
export const tellingsOfProductions: readonly Telling[] = [
  tell(productionPartyInvited, invited, 'production-invited', 'negotiation'),
  tell(productionPartyJoined, lead, 'production-joined', 'negotiation'),
  tell(productionInvitationDeclined, lead, 'production-invitation-declined', 'negotiation'),
  tell(productionSeatGiven, invited, 'production-seat-given', 'negotiation'),
  tell(productionOpened, negotiators('lead'), 'production-opened', 'negotiation'),
  tell(productionOfferRenewed, signatories('lead'), 'production-more-time', 'negotiation'),
  tell(productionDeadlocked, negotiators(), 'production-deadlocked', 'contract'),
  tell(productionVoteCast, negotiators('actor'), 'production-vote-cast', 'contract'),
  tell(productionMediated, negotiators(), 'production-mediated', 'negotiation'),
  tell(productionAbandoned, negotiators(), 'production-abandoned', 'contract'),
  tell(productionPartyWithdrawn, negotiators('actor'), 'production-party-left', 'contract'),
  tell(productionTextFrozen, signatories('lead'), 'production-text-agreed', 'contract'),
  tell(productionReopened, signatories('actor'), 'production-reopened', 'contract'),
  tell(productionSentForSignature, signatories(), 'production-to-sign', 'contract'),
  tell(productionSigned, signatories('actor'), 'production-signed', 'contract', { completes: ['no'] }),
  tell(productionSignatureVoided, signatories(), 'production-signature-voided', 'contract', { reason: notToldOtherwise }),
  tell(productionExecuted, everybody(), 'production-executed', 'contract'),
  tell(productionTextChanged, signatories('actor'), 'production-text-changed', 'contract'),
  tell(productionDeclined, signatories('actor'), 'production-declined', 'contract'),
  tell(productionWithdrawn, signatories('actor'), 'production-withdrawn', 'contract'),
  tell(productionLapsed, signatories(), 'production-lapsed', 'contract'),
  // A condition falls only when every party does without it.
  tell(productionConditionWaived, negotiators('actor'), 'production-condition-waived', 'negotiation'),
  tell(productionEnteredIntoForce, everybody('lead'), 'production-in-force', 'contract'),
  tell(productionTerminated, everybody(), 'production-terminated', 'contract'),
  tell(productionAmendmentOpened, negotiators(), 'production-amending', 'negotiation'),
  tell(productionAmended, everybody(), 'production-amended', 'contract'),
  tell(productionSuspended, everybody('actor'), 'production-suspended', 'contract'),
  tell(productionResumed, everybody('actor'), 'production-resumed', 'contract'),
  tell(productionExpired, everybody(), 'production-expired', 'contract'),
  tell(productionCompleted, everybody('lead'), 'production-completed', 'contract'),
  tell(accountOpened, negotiators('actor'), 'account-opened', 'money'),
  tell(accountReceiptRecorded, negotiators('actor'), 'account-receipt', 'money'),
  tell(accountClosed, negotiators('actor'), 'account-closed', 'money'),
];
