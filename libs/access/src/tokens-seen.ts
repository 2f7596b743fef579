import { hash } from 'node:crypto';

/** Past this the keys are asked again, so that a key withdrawn at the issuer stops working before long-lived tokens end. */
const TRUSTED_MS = 5 * 60_000;

/**
 * Tokens whose signature was checked already, by hash, never the token itself. An RS256 check costs about a hundred times a hash,
 * and a client sends the same token for minutes. Bounded: the one not used for longest goes first.
 */
export class TokensSeen<T extends { readonly expiresAt: Date }> {
  private readonly known = new Map<string, { verified: T; untilMs: number }>();

  constructor(private readonly tokens_max = 10_000) {}

  find(token: string, now: Date): T | undefined {
    const id = idOf(token);
    const found = this.known.get(id);
    if (!found) return undefined;
    this.known.delete(id);
    if (found.untilMs <= now.getTime()) return undefined;
    this.known.set(id, found);
    return found.verified;
  }

  keep(token: string, verified: T, now: Date): void {
    const untilMs = Math.min(verified.expiresAt.getTime(), now.getTime() + TRUSTED_MS);
    this.known.set(idOf(token), { verified, untilMs });
    if (this.known.size > this.tokens_max) this.known.delete(this.known.keys().next().value!);
  }
}

const idOf = (token: string) => hash('sha256', token, 'base64');
