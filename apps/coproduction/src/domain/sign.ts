import { type Decision, type Money, accept, reject } from '@caravanserai/kernel';
import { type Agreement, type Signature, liveSignatures } from './agreement';
import { agreementLifecycle } from './agreement-lifecycle';
import type { FactOf } from './agreement-log';
import type { RecordedEvidence } from './evidence/statement';
import { limitCovers } from './liability';
import { mayStill } from './may-still';
import { isCurrent } from './negotiate';
import type { Role } from './party';

/** A mandate as `contacts` has just confirmed that it holds. */
export interface SigningMandate {
  readonly mandateId: string;
  readonly organisationId: string;
  readonly holder: string;
  readonly power: string;
  readonly validTo: string | null;
  readonly limit: Money | null;
}

export interface Signing {
  readonly by: Role;
  readonly signatureId: string;
  readonly signer: string;
  readonly mandate: SigningMandate;
  readonly root: string;
  /** All that the signing party can come to owe. */
  readonly liability: readonly Money[];
  /** How it was given, as the log will name it. */
  readonly evidence?: RecordedEvidence;
}

/** One signature of one party on exactly this text. Which one is the last is the table's matter: from `signing` it executes. */
export function sign(agreement: Agreement, signing: Signing, now: string): Decision<FactOf<'sign'>> {
  const { by, signatureId, signer, mandate, root, liability, evidence } = signing;
  const allowed = mayStill(agreement, 'sign', now);
  if (!allowed.ok) return allowed;
  const current = isCurrent(agreement, root);
  if (!current.ok) return current;
  const free = seatIsFree(liveSignatures(agreement), by, signer);
  if (!free.ok) return free;
  const covered = mandateCovers(mandate, { organisationId: agreement.organisations[by], signer, liability }, now);
  if (!covered.ok) return covered;
  return accept({ action: 'sign', by, signatureId, signer, mandateId: mandate.mandateId, root, ...(evidence && { evidence }) });
}

function seatIsFree(live: readonly Signature[], by: Role, signer: string): Decision<null, 'party-has-signed' | 'person-signs-for-both-parties'> {
  if (live.some((signature) => signature.by === by)) return reject('party-has-signed', { by });
  return live.some((signature) => signature.signer === signer) ? reject('person-signs-for-both-parties') : accept(null);
}

/** The mandate must be this person's, to sign for this organisation, not over by now (half-open), and reach the whole liability. */
export function mandateCovers(
  mandate: SigningMandate,
  { organisationId, signer, liability }: { organisationId: string; signer: string; liability: readonly Money[] },
  now: string,
): Decision<null, 'mandate-not-confirmed' | 'mandate-limit-exceeded' | 'mandate-limit-in-other-currency'> {
  const theirs = mandate.organisationId === organisationId && mandate.holder === signer && mandate.power === 'sign';
  const ended = mandate.validTo !== null && Date.parse(mandate.validTo) <= Date.parse(now);
  if (!theirs || ended) return reject('mandate-not-confirmed', { mandateId: mandate.mandateId });
  return limitCovers(mandate.limit, liability);
}

/** Taking one's signature back before execution is a fact of its own; when it was given stays as it was. */
export function withdrawSignature(agreement: Agreement, { by }: { readonly by: Role }): Decision<FactOf<'withdraw-signature'>> {
  const next = agreementLifecycle.next(agreement.status, 'withdraw-signature');
  if (!next.ok) return next;
  const own = liveSignatures(agreement).find((signature) => signature.by === by);
  return own ? accept({ action: 'withdraw-signature', by, signatureId: own.signatureId }) : reject('party-has-not-signed', { by });
}

/**
 * A revocation that was in force when the signature was given takes its effect, as long as nothing is executed: what is
 * executed stands, since the other party relied on a mandate that `contacts` had confirmed.
 */
export function voidSignature(
  agreement: Agreement,
  { mandateId, effectiveAt }: { readonly mandateId: string; readonly effectiveAt: string },
): Decision<FactOf<'void-signature'>> {
  const next = agreementLifecycle.next(agreement.status, 'void-signature');
  if (!next.ok) return next;
  const struck = liveSignatures(agreement).find(
    (signature) => signature.mandateId === mandateId && Date.parse(effectiveAt) <= Date.parse(signature.signedAt),
  );
  if (!struck) return reject('mandate-was-in-force', { mandateId, effectiveAt });
  return accept({ action: 'void-signature', signatureId: struck.signatureId, mandateId, effectiveAt });
}
