import { createPrivateKey, sign } from 'node:crypto';
import { Log } from '@caravanserai/hosting';
import type { Transaction } from '@caravanserai/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { IssuerKeys } from '../../store/evidence/issuer-keys';
import type { Sealer } from './cms';
import { EVIDENCE_CONFIG, type EvidenceConfig } from './config';
import { derOf } from './issuer-key';
import { TimestampAuthority } from './timestamp-authority';

/** A transaction is open while the authority is asked, and others wait for the tree. */
const ANSWER_MS = 5_000;

/** With what the platform seals papers, and who says when. */
@Injectable()
export class Sealing {
  constructor(
    @Inject(EVIDENCE_CONFIG) private readonly config: EvidenceConfig,
    private readonly issuer: IssuerKeys,
    private readonly log: Log,
  ) {}

  /** @returns the sealer and the PEM of its certificate: that of the environment, else the one the platform made itself. */
  async sealer(tx?: Transaction): Promise<{ sealer: Sealer; certificate: string }> {
    const { certificate, privateKey } = this.config.seal ?? (await this.issuer.key(tx));
    const key = typeof privateKey === 'string' ? createPrivateKey(privateKey) : privateKey;
    const sealer: Sealer = {
      certificate: derOf(certificate),
      keyType: key.asymmetricKeyType === 'rsa' ? 'rsa' : 'ec',
      sign: (message) => sign('sha256', message, key),
      timestamp: (signature) => this.token(signature),
    };
    return { sealer, certificate };
  }

  /** A token over the head of the tree in base64url; null without an authority. */
  async timestamp(head: Uint8Array): Promise<string | null> {
    const token = await this.token(head);
    return token && Buffer.from(token).toString('base64url');
  }

  /**
   * Null without an authority, and where it was silent or answered something else: neither a paper nor a checkpoint waits for it. What is
   * sealed then is honestly of the baseline without a time, and says so; the next checkpoint is stamped again.
   */
  private async token(bytes: Uint8Array): Promise<Uint8Array | null> {
    const { timestampUrl } = this.config;
    if (timestampUrl === null) return null;
    const token = await new TimestampAuthority(timestampUrl, ANSWER_MS).token(bytes);
    if (!token.ok) this.log.warn('the timestamp authority gave no timestamp', { code: token.rejection.code, ...token.rejection.details });
    return token.ok ? token.value : null;
  }
}
