import { type Decision, type Money, accept, canonicalJson, reject } from '@caravanserai/kernel';
import { hashOf } from '@caravanserai/kernel/hash';
import type { LevelReason, SignatureLevel, SigningMethod } from './signature-level';

/** That the signer's board agreed, by the day of its resolution and the hash of the paper it stands in. The signer says so. */
export interface BoardApproval {
  readonly on: string;
  readonly documentHash: string;
}

/** The act under which a signature of this kind has its effect in the country of the party; null where no row says which. */
export interface SignatureLaw {
  readonly country: string;
  readonly act: string;
  readonly confidence: 'text' | 'secondary' | 'unverified';
}

/** What a party signs: the root, and by what right at that moment. A key signs all of it; a passkey signs the root, and this stands beside. */
export interface Statement {
  readonly format: 'caravanserai-signature-1';
  readonly agreementId: string;
  readonly root: string;
  readonly party: string;
  readonly organisationId: string;
  readonly signer: string;
  readonly mandate: { readonly id: string; readonly limit: Money | null };
  readonly liability: readonly Money[];
  readonly approval: BoardApproval | null;
  /** RFC 7638; null where no key signs. */
  readonly keyThumbprint: string | null;
  readonly level: SignatureLevel;
  readonly reasons: readonly LevelReason[];
  readonly law: SignatureLaw | null;
  readonly at: string;
}

export type StatementFacts = Omit<Statement, 'format'>;
export const statementOf = (facts: StatementFacts): Statement => ({ format: 'caravanserai-signature-1', ...facts });

/** What an authenticator or a browser gave, as it is kept and as anybody can verify it later. All binary is base64url. */
export type Proof =
  | { readonly kind: 'passkey'; readonly authenticatorData: string; readonly clientDataJSON: string; readonly signature: string; readonly rpId: string; readonly origin: string }
  | { readonly kind: 'key'; readonly jws: string }
  | { readonly kind: 'account' };

/** What the log says of how a signature was given: the hash binds statement and proof to the chain. */
export interface RecordedEvidence {
  readonly kind: SigningMethod;
  readonly level: SignatureLevel;
  readonly keyThumbprint: string | null;
  readonly hash: string;
}

export function recordedEvidence(statement: Statement, proof: Proof): RecordedEvidence {
  const { level, keyThumbprint } = statement;
  return { kind: proof.kind, level, keyThumbprint, hash: hashOf({ statement, proof }) };
}

/** From preparing to signing a person may read and think; what was prepared longer ago is asked for anew, since mandates change. */
const LONGEST_MS = 10 * 60_000;

/** A key's signature counts only over exactly what the platform itself would state now, but for the instant, which is the signer's. */
export function agreesWith(signed: unknown, expected: Statement, now: string): Decision<Statement, 'statement-too-old' | 'statement-does-not-match'> {
  const at = (signed as Partial<Statement> | null)?.at;
  if (typeof at !== 'string' || !(Math.abs(Date.parse(now) - Date.parse(at)) <= LONGEST_MS)) return reject('statement-too-old', { at: at ?? null });
  const same = canonicalJson({ ...expected, at }) === canonicalJson(signed);
  return same ? accept({ ...expected, at }) : reject('statement-does-not-match');
}

/** A board decides before somebody signs on its word. */
export function approvalHolds(approval: BoardApproval | null, now: string): Decision<null, 'approval-after-signature'> {
  return approval !== null && approval.on > now.slice(0, 10) ? reject('approval-after-signature', { on: approval.on }) : accept(null);
}
