import { type Caller, Queries } from '@caravanserai/access';
import { sha256Hex } from '@caravanserai/kernel/hash';
import { Injectable } from '@nestjs/common';
import { IssuerKeys } from '../../store/evidence/issuer-keys';
import { signatureEvidenceOf } from '../../store/evidence/signature-evidence';
import { Sealing } from './sealing';

/** What anybody may know: by which key this installation vouches, and whether a root was executed here. */
@Injectable()
export class ReadIssuer {
  constructor(
    private readonly queries: Queries,
    private readonly issuer: IssuerKeys,
    private readonly sealing: Sealing,
  ) {}

  async execute(caller: Caller) {
    const [{ fingerprint, jwk }, { certificate }] = [await this.issuer.key(), await this.sealing.sealer()];
    return this.queries.one(caller, 'read-issuer', async (tx) => {
      const [latest] = await tx.query<{ size: string; root: string; at: Date; jws: string }>('select size, root, at, jws from checkpoint order by size desc limit 1');
      const [earlier, succession] = [await this.issuer.earlier(tx), await this.issuer.successions(tx)];
      return { resource: {}, state: { fingerprint, jwk, certificate, earlier, succession, checkpoint: latest ? { ...latest, size: Number(latest.size) } : null } };
    });
  }

  /** Whoever holds a paper knows its root; nobody else can guess one. No name is told, only whether it is so. */
  verifyRoot(caller: Caller, root: string) {
    return this.queries.one(caller, 'verify-root', async (tx) => {
      const [paper] = await tx.query<{ id: string; sealed: Buffer; sealedAt: Date }>('select agreement_id as id, sealed, sealed_at as "sealedAt" from agreement_paper where version_root = $1', [root]);
      if (!paper) return null;
      const signatures = [...(await signatureEvidenceOf(tx, paper.id)).values()].filter(({ statement }) => statement.root === root);
      const levels = signatures.map(({ statement: { party, level, at } }) => ({ party, level, at }));
      return { resource: {}, state: { root, sealedAt: paper.sealedAt, paperSha256: sha256Hex(paper.sealed), signatures: levels } };
    });
  }
}
