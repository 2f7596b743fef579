import { createHmac, timingSafeEqual } from 'node:crypto';
import { isUuid } from '@caravanserai/kernel';
import { isUnsubscribeKind, type UnsubscribeKind } from '../domain/unsubscribing';

export interface Unsubscribing {
  readonly personRef: string;
  readonly kind: UnsubscribeKind;
}

/**
 * What stands at the end of an unsubscribe link (RFC 8058): whose letters of which kind, and our signature under it. It says nothing else, opens
 * nothing else, and does not run out: a letter may be read years later.
 */
export class UnsubscribeTokens {
  constructor(private readonly secret: string) {}

  of({ personRef, kind }: Unsubscribing): string {
    const said = `${personRef}.${kind}`;
    return `${said}.${this.sign(said)}`;
  }

  /** Null for what we have not signed. */
  read(token: string): Unsubscribing | null {
    const [personRef = '', kind = '', signature = '', ...more] = token.split('.');
    if (more.length > 0 || !isUuid(personRef) || !isUnsubscribeKind(kind)) return null;
    const [given, right] = [signature, this.sign(`${personRef}.${kind}`)].map((text) => Buffer.from(text)) as [Buffer, Buffer];
    return given.length === right.length && timingSafeEqual(given, right) ? { personRef, kind } : null;
  }

  private sign(said: string): string {
    return createHmac('sha256', this.secret).update(`unsubscribe\n${said}`).digest('base64url');
  }
}
