import type { Proof, Statement } from './statement';

/** A signature with all that is needed to verify it. */
export interface SignatureEvidence {
  readonly signatureId: string;
  /** The event of the log that recorded it. */
  readonly seq: number;
  readonly statement: Statement;
  readonly proof: Proof;
  /** What is called its level stands in the statement too; here for who only lists signatures. */
  readonly level: string;
  readonly voided: { readonly reason: string; readonly at: string } | null;
}

/**
 * An agreement as evidence, whatever kind it is of: its paper, its seal and its bundle are made from this alone. Its log's events that record a
 * signature have a `fact` with `signatureId`, `root` and `evidence`, which is the hash over statement and proof or holds it (see `recordedEvidence`);
 * without it the signature was given by an account alone.
 */
export interface EvidenceOfAgreement {
  readonly kind: 'hosting-agreement' | 'production';
  readonly agreementId: string;
  readonly title: string;
  /** BCP 47 of the text that prevails. */
  readonly language: string;
  readonly versionRoot: string;
  /** What the root is reckoned from, in the form that the verifier knows for the kind. */
  readonly text: unknown;
  /** The same text for people, in order. */
  readonly sections: readonly { readonly heading: string; readonly text: string }[];
  readonly parties: readonly { readonly role: string; readonly name: string; readonly partner: string | null; readonly organisationId: string }[];
  readonly links: readonly { readonly entry: unknown; readonly hash: string }[];
  readonly signatures: readonly SignatureEvidence[];
  /** The instant of execution; null while it is not executed. */
  readonly executedAt: string | null;
  readonly rules: { readonly edition: string | number; readonly [name: string]: unknown };
}
