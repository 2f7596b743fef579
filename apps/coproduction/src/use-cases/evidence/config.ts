import { readFileSync } from 'node:fs';
import { type Environment, EnvironmentRefused, addressIn } from '@caravanserai/hosting';

export interface EvidenceConfig {
  /** The site that passkeys belong to: PUBLIC_URL, else this machine by its name, since no passkey is made for an address of numbers. */
  readonly passkeys: { readonly rpId: string; readonly origin: string | null };
  /** RFC 3161; null for none. */
  readonly timestampUrl: string | null;
  /** A certificate that others trust, with its key, both PEM; null for the platform's own. */
  readonly seal: { readonly certificate: string; readonly privateKey: string } | null;
}

/** Where the container keeps it. */
export const EVIDENCE_CONFIG = Symbol('evidence config');

/** @throws EnvironmentRefused when only one of certificate and key is given, or a file can't be read. */
export function evidenceConfig(env: Environment): EvidenceConfig {
  const origin = env.PUBLIC_URL ? new URL(addressIn(env, 'PUBLIC_URL')).origin : null;
  return {
    passkeys: { rpId: origin === null ? 'localhost' : new URL(origin).hostname, origin },
    timestampUrl: env.TIMESTAMP_URL ? addressIn(env, 'TIMESTAMP_URL') : null,
    seal: sealIn(env),
  };
}

function sealIn(env: Environment): EvidenceConfig['seal'] {
  if (!env.SEAL_CERTIFICATE_FILE && !env.SEAL_KEY_FILE) return null;
  return { certificate: pemIn(env, 'SEAL_CERTIFICATE_FILE', 'CERTIFICATE'), privateKey: pemIn(env, 'SEAL_KEY_FILE', 'PRIVATE KEY') };
}

function pemIn(env: Environment, variable: string, label: string): string {
  const path = env[variable];
  if (!path) throw new EnvironmentRefused(variable, 'is not set, though its counterpart is');
  const found = new RegExp(`-----BEGIN ${label}-----\\n[A-Za-z0-9+/=\\n]+-----END ${label}-----\\n?`).exec(readText(variable, path));
  if (!found) throw new EnvironmentRefused(variable, `names a file without a ${label} in PEM`);
  return `${found[0].trimEnd()}\n`;
}

function readText(variable: string, path: string): string {
  try {
    return readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  } catch (error) {
    throw new EnvironmentRefused(variable, `names a file that can't be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
  }
}
