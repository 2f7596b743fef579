import { type Caller, Queries } from '@caravanserai/access';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import { writePaper } from '@caravanserai/paper';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import type { EvidenceOfAgreement } from '../../domain/evidence/evidence-of-agreement';
import { findAgreement, partiesOf } from '../../store/agreements';
import { checkpointsHolding } from '../../store/evidence/checkpoints';
import { IssuerKeys } from '../../store/evidence/issuer-keys';
import { paperOf } from '../../store/evidence/papers';
import { readEvidence } from '../../store/evidence/read-evidence';
import { signingKeysByThumbprint } from '../../store/evidence/signing-keys';
import { ReadProduction } from '../production/read-production';
import { agreementPaper } from './agreement-paper';
import { type SignerKey, assembleBundle } from './assemble-bundle';

/** Papers and bundles, for those who may read the agreement. */
@Injectable()
export class ReadEvidenceFiles {
  constructor(
    private readonly queries: Queries,
    private readonly productions: ReadProduction,
    private readonly issuer: IssuerKeys,
  ) {}

  /** The sealed paper; while nothing is executed, or the seal is still being made, a rendering without one that says so at its foot. */
  async paper(caller: Caller, id: string): Promise<Decision<Buffer>> {
    const issuer = await this.issuer.key();
    return this.reading(caller, id, async (tx) => {
      const sealed = await paperOf(tx, id);
      if (sealed) return accept(sealed.sealed);
      return accept(Buffer.from(await writePaper(agreementPaper((await readEvidence(tx, id))!, issuer.fingerprint))));
    });
  }

  /** The bundle of an executed agreement; it follows the last signature within a second or two. */
  async bundle(caller: Caller, id: string): Promise<Decision<Buffer>> {
    return this.reading(caller, id, async (tx) => {
      const issuer = await this.issuer.key(tx);
      const evidence = (await readEvidence(tx, id))!;
      if (evidence.executedAt === null) return reject('not-executed');
      const paper = await paperOf(tx, id);
      const held = await checkpointsHolding(tx, id);
      if (paper === null || held === null || evidence.signatures.some(({ seq }) => seq > held.proofs.leaf.seq)) return reject('evidence-not-ready');
      const pdf = { sealed: paper.sealed, rendering: { sha256: paper.renderingSha256, bytes: paper.renderingBytes } };
      return accept(Buffer.from(assembleBundle({ evidence: { ...evidence, links: evidence.links.slice(0, held.proofs.leaf.seq) }, pdf, ...held, signerKeys: await signerKeysOf(tx, evidence), succession: await this.issuer.successions(tx), certificate: paper.certificate }, issuer)));
    });
  }

  /** By the right to read whichever kind of agreement it is; an id says nothing of that, and no two agreements have the same. */
  private async reading<T>(caller: Caller, id: string, look: (tx: Transaction) => Promise<Decision<T>>): Promise<Decision<T>> {
    const hosting = await this.queries.one(caller, 'read-agreement', async (tx) => {
      const at = await findAgreement(tx, id);
      return at && { resource: partiesOf(at), state: await look(tx) };
    });
    const answer = hosting.ok || hosting.rejection.code !== 'not-found' ? hosting : await this.productions.see(caller, id, (tx) => look(tx));
    return answer.ok ? answer.value : answer;
  }
}

async function signerKeysOf(tx: Transaction, { signatures }: EvidenceOfAgreement): Promise<SignerKey[]> {
  const thumbprints = signatures.flatMap(({ statement }) => statement.keyThumbprint ?? []);
  return (await signingKeysByThumbprint(tx, thumbprints)).map(({ thumbprint, kind, jwk, registeredAt, confirmedAt, confirmedBy }) => ({
    thumbprint, kind, jwk, registeredAt: registeredAt.toISOString(), confirmed: confirmedAt === null ? null : { at: confirmedAt.toISOString(), by: confirmedBy! },
  }));
}
