import { join } from 'node:path';
import type { Environment } from '@caravanserai/hosting';
import type { Secrets } from './secrets';
import type { PlatformSettings } from './settings';

/** Where everything is on this machine, known before or while it starts. */
export interface Addresses {
  readonly databaseOf: (name: string) => string;
  /** Addresses of what has been started already, by name. */
  readonly urlOf: ReadonlyMap<string, string>;
  readonly logFile: string;
  readonly brokers?: string;
}

/** Where `npm start` has the pages built; where they are not, the gateway has plain ones. */
const site = join(__dirname, '..', '..', '..', 'web', 'dist', 'site');
const passedOn = ['LOG_LEVEL', 'CLOCK_FILE', 'SMTP_URL', 'MAIL_FROM', 'OTEL_EXPORTER_OTLP_ENDPOINT', 'TRACE_PERCENT', 'OIDC_AUDIENCE', 'OIDC_TOKEN_TYP', 'OIDC_CLAIM_MAP', 'KAFKA_SESSION_TIMEOUT_MS', 'FAULT_POINT', 'TZ'];

/** The environment of one part of the platform: what it needs and nothing of what others need. */
export function environmentOf(name: string, settings: PlatformSettings, secrets: Secrets, at: Addresses): Environment {
  const { env } = settings;
  const identity = at.urlOf.get('identity');
  return {
    ...Object.fromEntries(passedOn.flatMap((key) => (env[key] ? [[key, env[key]]] : []))),
    DATABASE_URL: at.databaseOf(name),
    LOG_FILE: at.logFile,
    DATA_DIR: settings.folder,
    OIDC_ISSUER: env['OIDC_ISSUER'] || `${new URL(settings.address).origin}/oidc`,
    ...(env['OIDC_JWKS_URL'] ? { OIDC_JWKS_URL: env['OIDC_JWKS_URL'] } : identity ? { OIDC_JWKS_URL: `${identity}/oidc/jwks` } : {}),
    ...(settings.production ? { PUBLIC_URL: settings.address } : {}),
    ...(settings.demonstration ? { DEMO: '1' } : {}),
    ...ownOf(name, settings, secrets, at),
  };
}

function ownOf(name: string, { host, port, env }: PlatformSettings, secrets: Secrets, at: Addresses): Environment {
  const { service: SERVICE_SECRET, gatewayClient: GATEWAY_CLIENT_SECRET } = secrets;
  if (name === 'identity') return { HOST: '127.0.0.1', GATEWAY_CLIENT_SECRET, ...(env['REGISTRATION'] ? { REGISTRATION: env['REGISTRATION'] } : {}) };
  if (name === 'gateway') {
    const upstreams = [...at.urlOf].filter(([other]) => other !== 'identity');
    return {
      HOST: host,
      PORT: String(port),
      SITE_DIR: env['SITE_DIR'] ?? site,
      GATEWAY_CLIENT_SECRET: env['GATEWAY_CLIENT_SECRET'] || GATEWAY_CLIENT_SECRET,
      UPSTREAMS: JSON.stringify(Object.fromEntries(upstreams)),
      ...(at.urlOf.has('identity') ? { IDENTITY_URL: at.urlOf.get('identity') } : {}),
      ...Object.fromEntries(Object.entries(env).filter(([key]) => key.startsWith('RATE_LIMIT') || key === 'METRICS_TOKEN' || key.startsWith('OIDC_CLIENT') || key === 'OIDC_SCOPE')),
    };
  }
  // The dashboard looks at the others where they listen, and is behind no door of theirs.
  const others = [...at.urlOf].filter(([other]) => other !== 'identity' && other !== 'dashboard');
  const watched: Environment = name === 'dashboard' ? { SERVICES: JSON.stringify(Object.fromEntries(others)) } : {};
  return { ...watched, HOST: '127.0.0.1', SERVICE_SECRET, CONTACTS_URL: at.urlOf.get('contacts') ?? 'http://127.0.0.1:9', ...(at.brokers ? { KAFKA_BROKERS: at.brokers } : {}) };
}
