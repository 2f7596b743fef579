import type { Transaction } from '@caravanserai/persistence';

export interface SealedPaper extends Record<string, unknown> {
  readonly agreementId: string;
  readonly versionRoot: string;
  readonly renderingSha256: string;
  readonly renderingBytes: number;
  readonly sealed: Buffer;
  /** PEM of the certificate that it was sealed with. */
  readonly certificate: string;
  readonly sealedAt: Date;
}

export async function insertPaper(tx: Transaction, paper: SealedPaper): Promise<void> {
  const { agreementId, versionRoot, renderingSha256, renderingBytes, sealed, certificate, sealedAt } = paper;
  await tx.query(
    'insert into agreement_paper (agreement_id, version_root, rendering_sha256, rendering_bytes, sealed, certificate, sealed_at) values ($1, $2, $3, $4, $5, $6, $7)',
    [agreementId, versionRoot, renderingSha256, renderingBytes, sealed, certificate, sealedAt],
  );
}

export async function paperOf(tx: Transaction, agreementId: string): Promise<SealedPaper | null> {
  const [paper] = await tx.query<SealedPaper>(
    `select agreement_id as "agreementId", version_root as "versionRoot", rendering_sha256 as "renderingSha256", rendering_bytes as "renderingBytes", sealed, certificate,
       sealed_at as "sealedAt" from agreement_paper where agreement_id = $1`, [agreementId]);
  return paper ?? null;
}
