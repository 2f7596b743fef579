import { sha256Hex } from '@caravanserai/kernel/hash';
import { writePaper } from '@caravanserai/paper';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { makeCheckpoint } from '../../store/evidence/checkpoints';
import { IssuerKeys } from '../../store/evidence/issuer-keys';
import { insertPaper, paperOf } from '../../store/evidence/papers';
import { readEvidence } from '../../store/evidence/read-evidence';
import { agreementPaper } from './agreement-paper';
import { sealPdf } from './seal-pdf';
import { Sealing } from './sealing';

/** Writes the paper of an executed agreement, puts the one seal on it, and takes the end of its log into the tree. */
@Injectable()
export class SealAgreement {
  constructor(
    private readonly issuer: IssuerKeys,
    private readonly sealing: Sealing,
  ) {}

  async execute(tx: Transaction, agreementId: string): Promise<void> {
    const evidence = await readEvidence(tx, agreementId);
    if (evidence === null || evidence.executedAt === null || (await paperOf(tx, agreementId)) !== null) return;
    const issuer = await this.issuer.key(tx);
    const rendering = await writePaper(agreementPaper(evidence, issuer.fingerprint));
    const { sealer, certificate } = await this.sealing.sealer(tx);
    const sealed = await sealPdf(rendering, sealer, new Date(evidence.executedAt), 'Executed by all parties');
    await insertPaper(tx, {
      agreementId, versionRoot: evidence.versionRoot, renderingSha256: sha256Hex(rendering), renderingBytes: rendering.length,
      sealed: Buffer.from(sealed), certificate, sealedAt: tx.now,
    });
    await this.checkpoint(tx);
  }

  async checkpoint(tx: Transaction): Promise<void> {
    await makeCheckpoint(tx, await this.issuer.key(tx), (head) => this.sealing.timestamp(head));
  }
}
