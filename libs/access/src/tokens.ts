import { accept, reject, type Decision } from '@caravanserai/kernel';
import { sha256Hex } from '@caravanserai/kernel/hash';
import { errors, jwtVerify, type JWTPayload } from 'jose';
import type { TokensConfig } from './tokens-config';
import { IssuerKeys, IssuerUnavailable } from './tokens-issuer-keys';
import { TokensSeen } from './tokens-seen';

/** Who holds a token. People are known by issuer and subject only, never by an e-mail address (ASVS 10.3.3). */
export interface SignedIn {
  readonly issuer: string;
  readonly subject: string;
  /** sha256(issuer + "\n" + subject), hex: the account's name in tables and logs. */
  readonly key: string;
  readonly scopes: readonly string[];
  readonly expiresAt: Date;
}

/** Why a token is refused. `issuer-unavailable` says nothing about the token and is answered 503; all others are 401. */
export type TokenRefusal =
  | 'token-missing'
  | 'token-malformed'
  | 'token-algorithm-refused'
  | 'token-key-unknown'
  | 'token-signature-wrong'
  | 'token-expired'
  | 'token-not-yet-valid'
  | 'token-issuer-wrong'
  | 'token-audience-wrong'
  | 'token-type-wrong'
  | 'token-claims-missing'
  | 'token-not-for-access'
  | 'issuer-unavailable';

const ALGORITHMS = ['RS256', 'ES256', 'PS256'];
const CLOCK_TOLERANCE_S = 5;
const TOKEN_LENGTH_MAX = 8_192;

/** Checks access tokens of the one trusted issuer. */
export class AccessTokens {
  private readonly keys: IssuerKeys;
  private readonly seen = new TokensSeen<SignedIn>();

  /** `clock` should be the machine's own: an issuer does not follow an offset that tests give to the services. */
  constructor(
    private readonly config: TokensConfig,
    private readonly clock: { now(): Date } = { now: () => new Date() },
  ) {
    this.keys = new IssuerKeys(config, clock);
  }

  /** @param authorization the request's Authorization header, `Bearer <JWT>`. */
  async verify(authorization: string | undefined): Promise<Decision<SignedIn, TokenRefusal>> {
    const token = bearerToken(authorization);
    if (!token.ok) return token;
    const now = this.clock.now();
    const known = this.seen.find(token.value, now);
    if (known) return accept(known);
    const checked = await this.check(token.value, now);
    if (checked.ok) this.seen.keep(token.value, checked.value, now);
    return checked;
  }

  private async check(token: string, now: Date): Promise<Decision<SignedIn, TokenRefusal>> {
    const { issuer, audience, typ, claims } = this.config;
    try {
      const { payload } = await jwtVerify(token, this.keys.resolve, {
        issuer,
        audience,
        typ,
        algorithms: ALGORITHMS,
        currentDate: now,
        clockTolerance: CLOCK_TOLERANCE_S,
        requiredClaims: ['exp', claims.subject],
      });
      if (typ.toLowerCase() === 'jwt' && looksLikeIdToken(payload, this.config)) return reject('token-not-for-access');
      return signedIn(payload, this.config);
    } catch (error) {
      return reject(refusalOf(error));
    }
  }
}

/** Also what links an account to a person in `contacts`. */
export const accountKey = (issuer: string, subject: string): string => sha256Hex(`${issuer}\n${subject}`);

/** The scheme's name is case-insensitive (RFC 9110, 11.1); what is too long is refused before anything is computed on it. */
export function bearerToken(authorization: string | undefined): Decision<string, TokenRefusal> {
  if (!authorization) return reject('token-missing');
  const match = /^bearer +([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(authorization.slice(0, TOKEN_LENGTH_MAX + 1));
  return match && authorization.length <= TOKEN_LENGTH_MAX ? accept(match[1]!) : reject('token-malformed');
}

/**
 * Where access tokens carry the plain type JWT, the type tells nothing, and an ID token whose audience happens to be ours would
 * pass. It is known by claims that only ID tokens have; `azp` alone proves nothing, since some issuers put it into both.
 */
function looksLikeIdToken(payload: JWTPayload, { claims }: TokensConfig): boolean {
  const marked = ['nonce', 'at_hash', 'c_hash', 's_hash'].some((claim) => claim in payload) || payload.typ === 'ID';
  return marked || !(claims.scope in payload || claims.authorizedParty in payload);
}

function signedIn(payload: JWTPayload, { issuer, claims }: TokensConfig): Decision<SignedIn, TokenRefusal> {
  const subject = payload[claims.subject];
  const scope = payload[claims.scope] ?? [];
  if (typeof subject !== 'string' || subject === '' || subject.length > 255) return reject('token-claims-missing');
  const scopes = Array.isArray(scope) ? scope.map(String) : String(scope).split(' ').filter(Boolean);
  return accept({ issuer, subject, key: accountKey(issuer, subject), scopes, expiresAt: new Date(payload.exp! * 1_000) });
}

const REFUSAL_OF_CLAIM: Record<string, TokenRefusal> = {
  iss: 'token-issuer-wrong',
  aud: 'token-audience-wrong',
  typ: 'token-type-wrong',
  nbf: 'token-not-yet-valid',
};

const REFUSAL_OF_ERROR: Record<string, TokenRefusal> = {
  ERR_JWT_EXPIRED: 'token-expired',
  ERR_JOSE_ALG_NOT_ALLOWED: 'token-algorithm-refused',
  ERR_JWKS_NO_MATCHING_KEY: 'token-key-unknown',
  ERR_JWKS_MULTIPLE_MATCHING_KEYS: 'token-key-unknown',
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: 'token-signature-wrong',
};

/** Tells jose's refusals apart; whatever is neither one of them nor the issuer's absence is a bug and goes on as it is. */
export function refusalOf(error: unknown): TokenRefusal {
  if (error instanceof IssuerUnavailable) return 'issuer-unavailable';
  if (error instanceof errors.JWTClaimValidationFailed) return REFUSAL_OF_CLAIM[error.claim] ?? 'token-claims-missing';
  if (error instanceof errors.JOSEError) return REFUSAL_OF_ERROR[error.code] ?? 'token-malformed';
  throw error;
}
