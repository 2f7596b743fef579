import { createLocalJWKSet, errors, type JWSHeaderParameters, type LocalJWKSet } from 'jose';

const FETCH_TIME_MAX_MS = 5_000;
const FRESH_MS = 10 * 60_000;
/** Unknown key ids cost the issuer at most one request in this time, whoever invents them. */
const REFETCH_PAUSE_MS = 30_000;
/** While the issuer is away with no keys known, callers are refused at once instead of each waiting for the time limit. */
const AWAY_PAUSE_MS = 2_000;
/** Keys that could not be renewed are trusted this long, so that a short absence of the issuer signs nobody out. */
const STALE_MAX_MS = 60 * 60_000;

/** Thrown when no key can be had because the issuer does not answer: the caller's token may be good (503, not 401). */
export class IssuerUnavailable extends Error {}

/** The public keys of one issuer, fetched with a time limit, kept, and renewed when an unknown key id appears. */
export class IssuerKeys {
  private keys?: LocalJWKSet;
  private fetchedAtMs = -Infinity;
  private triedAtMs = -Infinity;
  private underWay?: Promise<void>;
  private failure?: unknown;

  constructor(
    private readonly source: { issuer: string; jwksUrl?: string },
    private readonly clock: { now(): Date },
  ) {}

  /** jose's key resolver. Only `alg` and `kid` of the header choose; `jku`, `x5u` and `jwk` in a token are never looked at. */
  readonly resolve = async ({ alg, kid }: JWSHeaderParameters) => {
    const keys = await this.current();
    return keys({ alg, kid }).catch(async (error) => {
      if (!(error instanceof errors.JWKSNoMatchingKey) || this.sinceTriedMs() < REFETCH_PAUSE_MS) throw error;
      await this.renew();
      return (await this.current())({ alg, kid });
    });
  };

  private async current(): Promise<LocalJWKSet> {
    const ageMs = this.nowMs() - this.fetchedAtMs;
    const pauseMs = this.keys ? REFETCH_PAUSE_MS : AWAY_PAUSE_MS;
    if (ageMs >= FRESH_MS && (this.underWay || this.sinceTriedMs() >= pauseMs)) {
      const renewal = this.renew();
      if (!this.keys || ageMs >= STALE_MAX_MS) await renewal;
    }
    if (!this.keys || this.nowMs() - this.fetchedAtMs >= STALE_MAX_MS)
      throw new IssuerUnavailable(`The keys of ${this.source.issuer} can't be fetched`, { cause: this.failure });
    return this.keys;
  }

  /** Many callers share one request; a failure is kept for the message and leaves the keys as they were. */
  private renew(): Promise<void> {
    this.triedAtMs = this.nowMs();
    this.underWay ??= this.fetchKeys()
      .then((keys) => {
        this.keys = keys;
        this.fetchedAtMs = this.nowMs();
        this.failure = undefined;
      })
      .catch((error: unknown) => void (this.failure = error))
      .finally(() => (this.underWay = undefined));
    return this.underWay;
  }

  private async fetchKeys(): Promise<LocalJWKSet> {
    const address = this.source.jwksUrl ?? (await this.discoverJwksUrl());
    return createLocalJWKSet((await fetchJson(address)) as Parameters<typeof createLocalJWKSet>[0]);
  }

  private async discoverJwksUrl(): Promise<string> {
    const address = `${this.source.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const document = (await fetchJson(address)) as { issuer?: unknown; jwks_uri?: unknown };
    if (document.issuer !== this.source.issuer) throw new Error(`${address} speaks for another issuer`);
    if (typeof document.jwks_uri !== 'string') throw new Error(`${address} names no jwks_uri`);
    return document.jwks_uri;
  }

  private nowMs = () => this.clock.now().getTime();
  private sinceTriedMs = () => this.nowMs() - this.triedAtMs;
}

async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(FETCH_TIME_MAX_MS) });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.json();
}
