import {
  agreementAssigned,
  agreementDeadlineExtended,
  agreementDeclined,
  agreementDrafted,
  agreementExecuted,
  agreementLapsed,
  agreementNudged,
  agreementReopened,
  agreementSigned,
  agreementSignatureVoided,
  agreementTermsAccepted,
  agreementTermsProposed,
  agreementTextAgreed,
  agreementWithdrawn,
  obligationAdvanced,
} from '@caravanserai/contracts';
import { party, type PartyRole, tell, type Telling } from './telling';

const negotiators = (role: PartyRole) => party(role, 'negotiate');
const signatories = (role: PartyRole) => party(role, 'sign', 'negotiate');
const everybodyOf = (role: PartyRole) => party(role, 'sign', 'negotiate', 'manage-tours');

/** A signature that falls because the text was reopened or the agreement ended is told by that event already. */
const notToldOtherwise = ['mandate-was-revoked', 'withdrawn-by-signer'] as const;

/** Who is told on the way to a signed agreement. A move is told to the other party; what binds or frees both is told to both. */
export const tellingsOfCoproduction: readonly Telling[] = [
  tell(agreementDrafted, negotiators('organiser'), 'agreement-drafted', 'negotiation'),
  tell(agreementDrafted, negotiators('host'), 'agreement-drafted', 'negotiation'),
  tell(agreementTermsProposed, negotiators('counterpart'), 'terms-proposed', 'negotiation'),
  tell(agreementTermsAccepted, negotiators('counterpart'), 'terms-accepted', 'negotiation'),
  tell(agreementTextAgreed, signatories('organiser'), 'text-agreed', 'contract'),
  tell(agreementTextAgreed, signatories('host'), 'text-agreed', 'contract'),
  tell(agreementReopened, signatories('counterpart'), 'text-reopened', 'contract'),
  tell(agreementSigned, signatories('counterpart'), 'agreement-signed', 'contract'),
  tell(agreementSignatureVoided, signatories('actor'), 'signature-voided', 'contract', { reason: notToldOtherwise }),
  tell(agreementSignatureVoided, signatories('counterpart'), 'signature-voided', 'contract', { reason: notToldOtherwise }),
  tell(agreementDeadlineExtended, signatories('organiser'), 'deadline-extended', 'contract'),
  tell(agreementDeadlineExtended, signatories('host'), 'deadline-extended', 'contract'),
  tell(agreementNudged, signatories('organiser'), 'agreement-waits', 'contract', { waitsFor: ['organiser', 'both'] }),
  tell(agreementNudged, signatories('host'), 'agreement-waits', 'contract', { waitsFor: ['host', 'both'] }),
  tell(agreementAssigned, { who: 'in-charge' }, 'agreement-put-in-charge', 'contract', { by: ['own-side', 'secretariat'] }),
  tell(agreementExecuted, everybodyOf('organiser'), 'agreement-executed', 'contract'),
  tell(agreementExecuted, everybodyOf('host'), 'agreement-executed', 'contract'),
  tell(agreementDeclined, signatories('organiser'), 'agreement-declined', 'contract'),
  tell(agreementDeclined, signatories('host'), 'agreement-declined', 'contract'),
  tell(agreementWithdrawn, signatories('organiser'), 'agreement-withdrawn', 'contract'),
  tell(agreementWithdrawn, signatories('host'), 'agreement-withdrawn', 'contract'),
  tell(agreementLapsed, signatories('organiser'), 'agreement-lapsed', 'contract'),
  tell(agreementLapsed, signatories('host'), 'agreement-lapsed', 'contract'),
  tell(obligationAdvanced, everybodyOf('actor'), 'obligation-near', 'contract', { step: ['fall-due'] }),
  tell(obligationAdvanced, everybodyOf('actor'), 'obligation-late', 'contract', { step: ['breach'] }),
];
