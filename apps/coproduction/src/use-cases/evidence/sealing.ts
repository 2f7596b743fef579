import { createHash, createPrivateKey, sign } from 'node:crypto';
import { HttpTimestampAuthority } from '@libpdf/core';
import { Log } from '@caravanserai/hosting';
import type { Transaction } from '@caravanserai/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { IssuerKeys } from '../../store/evidence/issuer-keys';
import type { Sealer } from './cms';
import { EVIDENCE_CONFIG, type EvidenceConfig } from './config';
import { derOf } from './issuer-key';

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
    const authority = this.authority();
    const sealer: Sealer = {
      certificate: derOf(certificate),
      keyType: key.asymmetricKeyType === 'rsa' ? 'rsa' : 'ec',
      sign: (message) => sign('sha256', message, key),
      ...(authority && { timestamp: authority }),
    };
    return { sealer, certificate };
  }

  /** A token over the head of the tree in base64url; null without an authority, or where it did not answer: a checkpoint does not wait for it. */
  async timestamp(head: Uint8Array): Promise<string | null> {
    const authority = this.authority();
    if (authority === null) return null;
    try {
      return Buffer.from(await authority(head)).toString('base64url');
    } catch (error) {
      this.log.warn('the timestamp authority did not answer', { reason: error instanceof Error ? error.message : 'unknown' });
      return null;
    }
  }

  private authority(): ((bytes: Uint8Array) => Promise<Uint8Array>) | null {
    const { timestampUrl } = this.config;
    if (timestampUrl === null) return null;
    const authority = new HttpTimestampAuthority(timestampUrl, { timeout: ANSWER_MS });
    return (bytes) => authority.timestamp(createHash('sha256').update(bytes).digest(), 'SHA-256');
  }
}
