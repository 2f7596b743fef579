import { canonicalJson } from '@caravanserai/kernel';
import { type IssuerKey, type PublicPoint, detachedJws } from './issuer-key';

/** That one key of the issuer follows another: both have signed it, so that whoever knows either can rely on the other. */
export interface Succession {
  readonly statement: {
    readonly format: 'caravanserai-issuer-succession-1';
    readonly previous: PublicPoint;
    readonly next: PublicPoint;
    readonly at: string;
  };
  /** Detached JWS over the canonical JSON of the statement. */
  readonly byPrevious: string;
  readonly byNext: string;
}

export function succeed(previous: IssuerKey, next: IssuerKey, at: Date): Succession {
  const statement = { format: 'caravanserai-issuer-succession-1', previous: previous.jwk, next: next.jwk, at: at.toISOString() } as const;
  const signed = Buffer.from(canonicalJson(statement));
  return { statement, byPrevious: detachedJws(previous, signed), byNext: detachedJws(next, signed) };
}
