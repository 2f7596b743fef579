import { assertNever } from '@caravanserai/kernel';
import { type AgreementStatus, agreementLifecycle } from './agreement-lifecycle';
import type { Fact, FactOf, LogEntry } from './agreement-log';
import type { RecordedEvidence } from './evidence/statement';
import type { Role } from './party';

export type VoidReason = 'mandate-was-revoked' | 'withdrawn-by-signer' | 'text-reopened' | 'agreement-ended';

/** A signature is never changed or removed; losing its effect is a fact of its own beside it. */
export interface Signature {
  readonly signatureId: string;
  readonly by: Role;
  readonly signer: string;
  readonly mandateId: string;
  readonly root: string;
  readonly signedAt: string;
  readonly evidence: RecordedEvidence | null;
  readonly voided: { readonly reason: VoidReason; readonly at: string } | null;
}

/** Where an agreement stands: the fold of its log, and nothing else. */
export interface Agreement {
  readonly agreementId: string;
  readonly stopId: string;
  readonly round: number;
  readonly organisations: Readonly<Record<Role, string>>;
  readonly signBy: string;
  readonly status: AgreementStatus;
  /** `seq` of the last entry; what If-Match names. */
  readonly version: number;
  readonly head: { readonly number: number; readonly root: string; readonly proposedBy: Role };
  /** Who stands behind the head. Consent is always to the head's root: a new head begins with its proposer's alone. */
  readonly consents: readonly Role[];
  readonly signatures: readonly Signature[];
}

export const liveSignatures = ({ signatures }: Agreement): Signature[] => signatures.filter(({ voided }) => voided === null);

/** Throws when an entry could not have happened: a log that was decided by the rules folds without a refusal. */
export function applyEntry(before: Agreement | null, entry: LogEntry): Agreement {
  const { fact, at } = entry;
  const next = agreementLifecycle.next(before?.status ?? null, fact.action);
  if (!next.ok) throw new Error(`Entry ${entry.seq} of ${entry.agreementId}: ${fact.action} from ${before?.status ?? 'nothing'}.`);
  const moved = before === null ? begun(entry) : applyFact({ ...before, version: entry.seq }, fact, at);
  return { ...moved, status: next.value };
}

export function foldLog(entries: readonly LogEntry[]): Agreement {
  const agreement = entries.reduce<Agreement | null>(applyEntry, null);
  if (agreement === null) throw new Error('An empty log is no agreement.');
  return agreement;
}

function begun({ agreementId, seq, fact }: LogEntry): Agreement {
  const { stopId, round, organiserId, hostId, signBy, root } = fact as FactOf<'draft'>;
  return {
    agreementId, stopId, round, signBy,
    organisations: { organiser: organiserId, host: hostId },
    status: agreementLifecycle.initial,
    version: seq,
    head: { number: 1, root, proposedBy: 'organiser' },
    consents: ['organiser'],
    signatures: [],
  };
}

function applyFact(agreement: Agreement, fact: Fact, at: string): Agreement {
  switch (fact.action) {
    case 'propose-terms':
      return { ...agreement, head: { number: fact.number, root: fact.root, proposedBy: fact.by }, consents: [fact.by] };
    case 'accept-terms':
    case 'agree-text':
      return { ...agreement, consents: [...agreement.consents, fact.by] };
    case 'reopen':
      return { ...voidLive(agreement, 'text-reopened', at), consents: [] };
    case 'sign':
      return { ...agreement, signatures: [...agreement.signatures, signatureOf(fact, at)] };
    case 'withdraw-signature':
      return voidLive(agreement, 'withdrawn-by-signer', at, fact.signatureId);
    case 'void-signature':
      return voidLive(agreement, 'mandate-was-revoked', at, fact.signatureId);
    case 'extend-deadline':
      return { ...agreement, signBy: fact.signBy };
    case 'decline':
    case 'withdraw':
    case 'lapse':
      return voidLive(agreement, 'agreement-ended', at);
    case 'draft':
      throw new Error(`${agreement.agreementId} is drafted twice.`);
    default:
      return assertNever(fact);
  }
}

function signatureOf({ signatureId, by, signer, mandateId, root, evidence }: FactOf<'sign'>, signedAt: string): Signature {
  return { signatureId, by, signer, mandateId, root, signedAt, evidence: evidence ?? null, voided: null };
}

/** All live signatures lose their effect, or the one that is named. */
function voidLive(agreement: Agreement, reason: VoidReason, at: string, only?: string): Agreement {
  const signatures = agreement.signatures.map((signature) => {
    const meant = only === undefined || signature.signatureId === only;
    return signature.voided === null && meant ? { ...signature, voided: { reason, at } } : signature;
  });
  return { ...agreement, signatures };
}
