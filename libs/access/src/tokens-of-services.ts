import { accept, EnvironmentRefused, reject, type Decision } from '@caravanserai/kernel';
import { jwtVerify, SignJWT } from 'jose';
import { accountKey, bearerToken, refusalOf, type TokenRefusal } from './tokens';

const TYP = 'service+jwt';
const LIFE_S = 60;
const CLOCK_TOLERANCE_S = 5;
const SECRET_LENGTH_MIN = 32;

/** Which service calls an /internal route, and for whom (null: on its own account, such as mail that is sent later). */
export interface ServiceCall {
  readonly service: string;
  readonly onBehalfOf: { readonly issuer: string; readonly subject: string; readonly key: string } | null;
}

/**
 * Tokens by which services call each other's /internal routes: short-lived, made for one receiver, carrying the subject whose command
 * started the call. Their own `typ` keeps them and users' tokens apart; the algorithm is fixed on both sides.
 */
export class ServiceTokens {
  private readonly key: Uint8Array;

  /**
   * @param service this service's own name: the sender of what it issues, the audience of what it accepts.
   * @throws EnvironmentRefused for a secret that could be guessed.
   */
  constructor(
    private readonly service: string,
    secret: string,
    private readonly clock: { now(): Date } = { now: () => new Date() },
  ) {
    if (secret.length < SECRET_LENGTH_MIN) throw new EnvironmentRefused('SERVICE_SECRET', `must have at least ${SECRET_LENGTH_MIN} characters`);
    this.key = new TextEncoder().encode(secret);
  }

  /** @returns the value of an Authorization header. */
  async issue(receiver: string, onBehalfOf: { issuer: string; subject: string } | null): Promise<string> {
    const nowS = Math.floor(this.clock.now().getTime() / 1_000);
    const origin = onBehalfOf ? { sub: onBehalfOf.subject, sub_iss: onBehalfOf.issuer } : {};
    const token = new SignJWT({ ...origin, iss: this.service, aud: receiver, iat: nowS, exp: nowS + LIFE_S });
    return `Bearer ${await token.setProtectedHeader({ alg: 'HS256', typ: TYP }).sign(this.key)}`;
  }

  async verify(authorization: string | undefined): Promise<Decision<ServiceCall, TokenRefusal>> {
    const token = bearerToken(authorization);
    if (!token.ok) return token;
    try {
      const { payload } = await jwtVerify(token.value, this.key, {
        audience: this.service,
        typ: TYP,
        algorithms: ['HS256'],
        currentDate: this.clock.now(),
        clockTolerance: CLOCK_TOLERANCE_S,
        maxTokenAge: LIFE_S,
        requiredClaims: ['exp', 'iss'],
      });
      const { iss, sub, sub_iss: issuer } = payload;
      const named = typeof sub === 'string' && typeof issuer === 'string';
      return accept({ service: iss!, onBehalfOf: named ? { issuer, subject: sub, key: accountKey(issuer, sub) } : null });
    } catch (error) {
      return reject(refusalOf(error));
    }
  }
}
