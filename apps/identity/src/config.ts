import { addressIn, EnvironmentRefused, oneOfIn, readHostSettings, textIn, type Environment, type HostSettings } from '@caravanserai/hosting';

export interface IdentityConfig extends HostSettings {
  /** Its tokens' `iss`, and where it is reached from outside: the gateway's public address and `/oidc`. */
  readonly issuer: string;
  readonly audience: string;
  /** Shared with the gateway, its confidential client. */
  readonly gatewaySecret: string;
  /** Whether the sign-in page offers demonstration accounts; never in production. */
  readonly demonstration: boolean;
  /** Whether people may make accounts for themselves; `closed` where somebody else makes them. */
  readonly registration: 'open' | 'closed';
}

const SECRET_LENGTH_MIN = 32;

/** @throws EnvironmentRefused at the first variable that is missing or wrong. */
export function identityConfig(env: Environment): IdentityConfig {
  const settings = readHostSettings(env);
  const demonstration = env.DEMO === '1';
  if (settings.production && demonstration) throw new EnvironmentRefused('DEMO', 'offers accounts to everyone, which production refuses');
  return {
    ...settings,
    issuer: issuerIn(env, settings.production),
    audience: env.OIDC_AUDIENCE || 'caravanserai',
    gatewaySecret: secretIn(env, 'GATEWAY_CLIENT_SECRET'),
    demonstration,
    registration: oneOfIn(env, 'REGISTRATION', ['open', 'closed'], 'open'),
  };
}

/**
 * The path is fixed because cookies and the gateway's route depend on it. Passwords travel to it, so others than this machine's users reach it by
 * https only; `http://localhost` is a line that leaves no machine, as when containers are tried out.
 */
function issuerIn(env: Environment, production: boolean): string {
  const issuer = env.OIDC_ISSUER ? addressIn(env, 'OIDC_ISSUER') : `${new URL(addressIn(env, 'PUBLIC_URL')).origin}/oidc`;
  if (new URL(issuer).pathname !== '/oidc') throw new EnvironmentRefused('OIDC_ISSUER', 'must be the public address with the path /oidc');
  const { protocol, hostname } = new URL(issuer);
  if (production && protocol !== 'https:' && !['localhost', '127.0.0.1'].includes(hostname)) throw new EnvironmentRefused('OIDC_ISSUER', 'must begin with https:// in production');
  return issuer;
}

function secretIn(env: Environment, variable: string): string {
  const value = textIn(env, variable);
  if (value.length < SECRET_LENGTH_MIN) throw new EnvironmentRefused(variable, `must have at least ${SECRET_LENGTH_MIN} characters`);
  return value;
}

/** Where the container keeps it. */
export const CONFIG = Symbol('identity config');
