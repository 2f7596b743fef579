import { tokensConfig, type TokensConfig } from '@caravanserai/access';
import { addressIn, EnvironmentRefused, oneOfIn, readHostSettings, textIn, wholeNumberIn, type Environment, type HostSettings } from '@caravanserai/hosting';
import type { RateLimit } from './domain/rate-limit';
import { upstreamsIn } from './upstreams/upstreams-in';

export interface GatewayConfig extends HostSettings {
  /** Scheme, host and port by which browsers know the gateway. */
  readonly publicOrigin: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string;
  readonly tokens: TokensConfig;
  /** Where the house's own issuer runs; absent when people sign in elsewhere. */
  readonly identityUrl?: string;
  /** Service name to address. */
  readonly upstreams: ReadonlyMap<string, string>;
  /** For a service's whole answer. */
  readonly answerMaxMs: number;
  readonly limits: Readonly<Record<LimitName, RateLimit>> | null;
  /** Whoever shows it may read /metrics in production; without one nobody may. */
  readonly metricsToken?: string;
  /** Where the pages of the browser application lie, built; without them the gateway shows plain pages of its own. */
  readonly siteFolder?: string;
}

export type LimitName = 'address' | 'user' | 'sign-in';

const SECRET_LENGTH_MIN = 32;

/** @throws EnvironmentRefused at the first variable that is missing or wrong. */
export function gatewayConfig(env: Environment): GatewayConfig {
  const settings = readHostSettings(env);
  const identityUrl = env.IDENTITY_URL ? addressIn(env, 'IDENTITY_URL').replace(/\/$/, '') : undefined;
  const clientSecret = textIn(env, 'GATEWAY_CLIENT_SECRET');
  if (clientSecret.length < SECRET_LENGTH_MIN) throw new EnvironmentRefused('GATEWAY_CLIENT_SECRET', `must have at least ${SECRET_LENGTH_MIN} characters`);
  if (settings.production) closedLineIn(env, 'OIDC_ISSUER');
  return {
    ...settings,
    publicOrigin: publicOriginIn(env, settings, identityUrl),
    clientId: env.OIDC_CLIENT_ID || 'gateway',
    clientSecret,
    scope: env.OIDC_SCOPE || 'openid profile api',
    tokens: tokensConfig({ ...env, OIDC_JWKS_URL: env.OIDC_JWKS_URL || (identityUrl && `${identityUrl}/oidc/jwks`) }),
    identityUrl,
    upstreams: upstreamsIn(env),
    answerMaxMs: wholeNumberIn(env, 'ANSWER_MAX_MS', 100, 600_000, 30_000),
    limits: limitsIn(env, settings.production),
    metricsToken: env.METRICS_TOKEN || undefined,
    siteFolder: env.SITE_DIR || undefined,
  };
}

/** Without a PUBLIC_URL it is where our own issuer says that it is reached, or this machine's port. */
function publicOriginIn(env: Environment, { port, production }: HostSettings, identityUrl: string | undefined): string {
  if (!env.PUBLIC_URL && !production && identityUrl) return new URL(addressIn(env, 'OIDC_ISSUER')).origin;
  if (!env.PUBLIC_URL && !production && port > 0) return `http://localhost:${port}`;
  return new URL(closedLineIn(env, 'PUBLIC_URL')).origin;
}

/** An address to which nothing travels in the open: https, or a line that does not leave this machine. */
function closedLineIn(env: Environment, variable: string): string {
  const address = addressIn(env, variable);
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' && !['localhost', '127.0.0.1'].includes(hostname)) throw new EnvironmentRefused(variable, 'must begin with https://');
  return address;
}

/** Bursts are a third of a minute's worth: a page that opens asks many things at once. */
function limitsIn(env: Environment, production: boolean): GatewayConfig['limits'] {
  const off = oneOfIn(env, 'RATE_LIMITS', ['on', 'off'], 'on') === 'off';
  if (off && production) throw new EnvironmentRefused('RATE_LIMITS', 'can not be off in production');
  if (off) return null;
  const limit = (name: LimitName, variable: string, otherwise: number): RateLimit => {
    const perMinute = wholeNumberIn(env, variable, 3, 1_000_000, otherwise);
    return { name, perMinute, burst: Math.ceil(perMinute / 3) };
  };
  return {
    address: limit('address', 'RATE_LIMIT_ADDRESS', 3_000),
    user: limit('user', 'RATE_LIMIT_USER', 1_200),
    'sign-in': limit('sign-in', 'RATE_LIMIT_SIGN_IN', 600),
  };
}

/** Where the container keeps it. */
export const CONFIG = Symbol('gateway config');
