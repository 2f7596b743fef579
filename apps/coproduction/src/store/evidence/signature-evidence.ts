import type { Transaction } from '@caravanserai/persistence';
import type { Proof, SignatureLaw, Statement } from '../../domain/evidence/statement';

/** What comes with a signature and is kept beside it. */
export interface GivenEvidence {
  readonly signatureId: string;
  readonly agreementId: string;
  readonly keyId: string | null;
  readonly statement: Statement;
  readonly proof: Proof;
  readonly hash: string;
}

export async function keepSignatureEvidence(tx: Transaction, { signatureId, agreementId, keyId, statement, proof, hash }: GivenEvidence): Promise<void> {
  await tx.query(
    'insert into signature_evidence (signature_id, agreement_id, key_id, statement, proof, hash) values ($1, $2, $3, $4, $5, $6)',
    [signatureId, agreementId, keyId, statement, proof, hash],
  );
}

export async function signatureEvidenceOf(tx: Transaction, agreementId: string): Promise<Map<string, { statement: Statement; proof: Proof }>> {
  const rows = await tx.query<{ id: string; statement: Statement; proof: Proof }>('select signature_id as id, statement, proof from signature_evidence where agreement_id = $1', [agreementId]);
  return new Map(rows.map(({ id, statement, proof }) => [id, { statement, proof }]));
}

/** The act in force that day where the party is at home; null where no row says. */
export async function signatureLawOf(tx: Transaction, country: string | null): Promise<SignatureLaw | null> {
  const [law] = await tx.query<SignatureLaw & Record<string, unknown>>(
    'select country, act, confidence from signature_law where country = $1 and valid_from <= $2::date order by valid_from desc limit 1', [country, tx.now]);
  return law ?? null;
}
