import { Inject, Injectable } from '@nestjs/common';
import * as oidc from 'openid-client';
import { CONFIG, type GatewayConfig } from '../config';
import type { Held } from '../store/sessions';

const TIME_MAX_S = 5;
/** Tokens count as ended a little early, so that none ends on its way to a service. */
const EARLY_MS = 15_000;
const ACCESS_LIFE_UNKNOWN_S = 60;

/** What must fit together from the way out to the way back; kept in the browser, sealed. */
export interface SignInChecks {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export type Tokens = Pick<Held, 'accessToken' | 'refreshToken' | 'idToken'> & { readonly accessEndsAt: Date; readonly username?: string };

/** The gateway as the issuer's client: code flow with PKCE, state, nonce and the issuer's name in the answer (RFC 9207). */
@Injectable()
export class IssuerClient {
  private discovered?: Promise<oidc.Configuration>;

  constructor(@Inject(CONFIG) private readonly config: GatewayConfig) {}

  /** @param anew whoever is signed in at the issuer is asked again all the same: somebody else is to come in. */
  async authorizationUrl({ state, nonce, verifier }: SignInChecks, anew: boolean): Promise<URL> {
    return oidc.buildAuthorizationUrl(await this.issuer(), {
      redirect_uri: this.callback,
      scope: this.config.scope,
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...(anew && { prompt: 'login' }),
    });
  }

  /** @throws oidc.AuthorizationResponseError, oidc.ResponseBodyError or oidc.ClientError when the answer does not fit. */
  async redeem(query: string, { state, nonce, verifier }: SignInChecks): Promise<Tokens> {
    const answer = new URL(this.callback + query);
    const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
    return tokensOf(await oidc.authorizationCodeGrant(await this.issuer(), answer, checks));
  }

  /** @throws oidc.ResponseBodyError with `error: 'invalid_grant'` when the session at the issuer is over. */
  async refresh(refreshToken: string): Promise<Tokens> {
    return tokensOf(await oidc.refreshTokenGrant(await this.issuer(), refreshToken));
  }

  async revoke(refreshToken: string): Promise<void> {
    const issuer = await this.issuer();
    if (issuer.serverMetadata().revocation_endpoint) await oidc.tokenRevocation(issuer, refreshToken, { token_type_hint: 'refresh_token' });
  }

  /** Where the browser ends its session at the issuer; null where the issuer has no such place. */
  async endSessionUrl(idToken: string | undefined): Promise<string | null> {
    const issuer = await this.issuer();
    if (!issuer.serverMetadata().end_session_endpoint) return null;
    const parameters = { post_logout_redirect_uri: `${this.config.publicOrigin}/`, ...(idToken && { id_token_hint: idToken }) };
    return oidc.buildEndSessionUrl(issuer, parameters).href;
  }

  private get callback(): string {
    return `${this.config.publicOrigin}/auth/callback`;
  }

  /** Asked when somebody first signs in, so that the gateway starts while the issuer is away; a failure is forgotten. */
  private issuer(): Promise<oidc.Configuration> {
    return (this.discovered ??= this.discover().catch((error: unknown) => {
      this.discovered = undefined;
      throw error;
    }));
  }

  private discover(): Promise<oidc.Configuration> {
    const { tokens, clientId, clientSecret, identityUrl } = this.config;
    const server = new URL(tokens.issuer);
    // Where an open line may be used, the environment has been asked at the start.
    const execute = server.protocol === 'http:' ? [oidc.allowInsecureRequests] : [];
    return oidc.discovery(server, clientId, undefined, oidc.ClientSecretBasic(clientSecret), {
      execute,
      timeout: TIME_MAX_S,
      ...(identityUrl && { [oidc.customFetch]: fetchPastTheDoor(server.origin, identityUrl) }),
    });
  }
}

/** The issuer is away, too slow or out of order; other errors are bugs of ours. */
export const isIssuersFault = (error: unknown): boolean =>
  error instanceof oidc.ResponseBodyError || error instanceof oidc.ClientError || (error instanceof TypeError && error.message === 'fetch failed');

/** Our own issuer is asked where it runs: its public address would lead out of the house and in again by this gateway. */
function fetchPastTheDoor(publicOrigin: string, identityUrl: string): oidc.CustomFetch {
  return (url, options) => fetch(url.startsWith(`${publicOrigin}/`) ? identityUrl + url.slice(publicOrigin.length) : url, options as RequestInit);
}

function tokensOf(answer: oidc.TokenEndpointResponse & oidc.TokenEndpointResponseHelpers): Tokens {
  const lifeMs = (answer.expiresIn() ?? ACCESS_LIFE_UNKNOWN_S) * 1_000;
  const username = answer.claims()?.preferred_username;
  return {
    accessToken: answer.access_token,
    refreshToken: answer.refresh_token,
    idToken: answer.id_token,
    accessEndsAt: new Date(Date.now() + lifeMs - EARLY_MS),
    username: typeof username === 'string' ? username : undefined,
  };
}
