import { hashOf } from '@caravanserai/kernel/hash';
import type { Clause } from './clauses';
import type { Party } from './party';

export interface VersionHeader {
  readonly kind: 'hosting-agreement';
  /** Edition of the template's wording; a stored version is rendered and hashed by the edition it was written in. */
  readonly edition: 1;
  readonly agreementId: string;
  readonly stopId: string;
  /** Which sending of the offer for this stop. */
  readonly round: number;
  /** 1, 2, 3 … within the agreement. */
  readonly number: number;
  /** Root of the version before it, so that terms proposed again are a new text with its own hash. */
  readonly previousRoot: string | null;
}

/** One immutable text of an agreement. Consents and signatures name its root. */
export interface AgreementVersion {
  readonly header: VersionHeader;
  readonly parties: readonly Party[];
  readonly clauses: readonly Clause[];
}

/** Lower-case hexadecimal SHA-256 of one clause, its id included. */
export const clauseHash = (clause: Clause): string => hashOf(clause);

/**
 * The hash that stands for the whole text: one over the hashes of header, parties and clauses in their order. Somebody who holds
 * a single clause and the other hashes can prove that it belongs to the text without being shown the rest.
 */
export function versionRoot({ header, parties, clauses }: AgreementVersion): string {
  const clauseHashes = clauses.map((clause) => ({ id: clause.id, hash: clauseHash(clause) }));
  return hashOf({ header: hashOf(header), parties: hashOf(parties), clauses: clauseHashes });
}

export function nextVersion(head: AgreementVersion, clauses: readonly Clause[]): AgreementVersion {
  const header = { ...head.header, number: head.header.number + 1, previousRoot: versionRoot(head) };
  return { header, parties: head.parties, clauses };
}
