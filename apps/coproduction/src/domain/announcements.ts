import {
  type EventDeclaration, type EventOf, agreementDeadlineExtended, agreementDeclined, agreementDrafted, agreementExecuted, agreementLapsed, agreementReopened,
  agreementSignatureVoided, agreementSigned, agreementTermsAccepted, agreementTermsProposed, agreementTextAgreed, agreementWithdrawn,
} from '@caravanserai/contracts';
import { assertNever } from '@caravanserai/kernel';
import { type Agreement, type Signature, liveSignatures } from './agreement';
import type { Fact } from './agreement-log';
import { type AgreementVersion, versionRoot } from './agreement-version';
import { reservedFactsOf, termsOf } from './clauses';

/** An event that is to be published, with the declaration that its data was checked against. */
export interface Announcement<E extends EventDeclaration = EventDeclaration> {
  readonly event: E;
  readonly data: EventOf<E>;
}

/** What others hear of a fact: which signatures fell first, then what happened. `after` is the fold with the fact, `head` its text. */
export function announcementsOf(before: Agreement | null, after: Agreement, fact: Fact, head: AgreementVersion): Announcement[] {
  const common = factsOf(after, head);
  return [...fallenSignatures(before, after).map((fallen) => voided(common, fallen)), ...tellings(after, fact, head, common)];
}

interface CommonFacts {
  agreementId: string;
  stopId: string;
  organiserId: string;
  hostId: string;
  title: string;
}

function factsOf({ agreementId, stopId, organisations }: Agreement, head: AgreementVersion): CommonFacts {
  const { title } = reservedFactsOf(head.clauses);
  return { agreementId, stopId, organiserId: organisations.organiser, hostId: organisations.host, title };
}

function fallenSignatures(before: Agreement | null, after: Agreement): Signature[] {
  const live = new Set((before === null ? [] : liveSignatures(before)).map(({ signatureId }) => signatureId));
  return after.signatures.filter(({ signatureId, voided }) => voided !== null && live.has(signatureId));
}

function voided(common: CommonFacts, { signatureId, by, voided }: Signature): Announcement {
  const byOrganisationId = by === 'organiser' ? common.organiserId : common.hostId;
  return announce(agreementSignatureVoided, { ...common, signatureId, byOrganisationId, reason: voided!.reason });
}

function tellings(after: Agreement, fact: Fact, head: AgreementVersion, common: CommonFacts): Announcement[] {
  const text = { ...common, version: head.header.number, textHash: versionRoot(head) };
  const by = 'by' in fact ? { byOrganisationId: after.organisations[fact.by] } : { byOrganisationId: '' };
  switch (fact.action) {
    case 'draft':
      return [announce(agreementDrafted, { ...text, signBy: fact.signBy })];
    case 'propose-terms':
      return [announce(agreementTermsProposed, { ...text, ...by })];
    case 'accept-terms':
      return [announce(agreementTermsAccepted, { ...text, ...by })];
    case 'agree-text':
      return [announce(agreementTextAgreed, text)];
    case 'reopen':
      return [announce(agreementReopened, { ...text, ...by })];
    case 'sign': {
      const { signatureId, signer, mandateId } = fact;
      const signed = announce(agreementSigned, { ...text, ...by, signatureId, signer, mandateId });
      return after.status === 'executed' ? [signed, executed(text, head)] : [signed];
    }
    case 'withdraw-signature':
    case 'void-signature':
      return [];
    case 'extend-deadline':
      return [announce(agreementDeadlineExtended, { ...common, signBy: fact.signBy })];
    case 'decline':
      return [announce(agreementDeclined, { ...common, ...by })];
    case 'withdraw':
      return [announce(agreementWithdrawn, { ...common, ...by, by: fact.by })];
    case 'lapse':
      return [announce(agreementLapsed, { ...common, lastVersion: head.header.number })];
    default:
      return assertNever(fact);
  }
}

function executed(text: CommonFacts & { version: number; textHash: string }, head: AgreementVersion): Announcement {
  const { fee, insuredValue } = termsOf(head.clauses);
  return announce(agreementExecuted, { ...text, fee, insuredValue });
}

/** Checks data against its declaration while both types are known; the list of announcements only needs to carry them. */
function announce<E extends EventDeclaration>(event: E, data: EventOf<E>): Announcement {
  return { event, data } as unknown as Announcement;
}
