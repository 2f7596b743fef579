import type { powers } from '@caravanserai/contracts';

export type Power = (typeof powers)[number];

/** A person's right to act for an organisation, half-open from validFrom to validTo; `limit` caps what may be signed. */
export interface Mandate {
  readonly id: string;
  readonly organisationId: string;
  readonly power: Power;
  readonly validFrom: Date;
  /** When it ends: its own end or its revocation, whichever comes first. */
  readonly validTo: Date | null;
  readonly limit?: { readonly minor: number; readonly currency: string };
}

/** Who the token says it is. `key` is the hash of issuer and subject, the only form in which it is stored or logged. */
export interface Account {
  readonly issuer: string;
  readonly subject: string;
  readonly key: string;
}

/** A request as far as rights are concerned; made once per request by the hosting library. */
export interface Caller {
  /** Null on a public route without a token. */
  readonly account: Account | null;
  /** The organisation named by X-Acting-For; commands of a party need it. */
  readonly actingFor: string | null;
  readonly idempotencyKey: string | null;
  /** The version that If-Match names. */
  readonly ifMatch: number | null;
  /** Method and route pattern, such as `POST /tours/:id/holds`, with the path's own parameters. */
  readonly route: string;
  /** Hash of the canonical body. */
  readonly bodyHash: string;
}

/** What the service knows of the person behind an account at this moment. */
export interface CallerFacts {
  /** Null for an account that no person has redeemed an invitation with. */
  readonly personRef: string | null;
  readonly mandates: readonly Mandate[];
}
