import { generateKeyPair, randomBytes, randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import type { Transaction, UnitOfWork } from '@caravanserai/persistence';
import type { JWK } from 'oidc-provider';

/** Newest first: the first one signs, the others are still published, so that what they signed stays good. */
export interface IssuerKeys {
  readonly tokens: readonly JWK[];
  readonly cookies: readonly string[];
}

type Purpose = keyof IssuerKeys;
interface KeyRow extends Record<string, unknown> {
  readonly kid: string;
  readonly purpose: Purpose;
  readonly material: { jwk?: JWK; secret?: string };
}

/** Any number would do; all replicas use the same, so that only one of them makes the first keys. */
const KEYS_LOCK = 719_250_611;
const ROTATE_AFTER_MS = 90 * 86_400_000;
/** A key that no longer signs is published this long: far beyond the life of what it signed and of any copy of the key list. */
const PUBLISHED_AFTER_MS = 2 * 86_400_000;

/** Reads the keys; makes them at the first start and again every ninety days of age. Needs a restart of all replicas to be used. */
export function readIssuerKeys(unitOfWork: UnitOfWork): Promise<IssuerKeys> {
  return unitOfWork.run(async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1)', [KEYS_LOCK]);
    for (const purpose of ['tokens', 'cookies'] as const) await rotateIfOld(tx, purpose);
    const rows = await tx.query<KeyRow>(
      'select kid, purpose, material from issuer_key where retires_at is null or retires_at > $1 order by made_at desc, kid',
      [tx.now],
    );
    return {
      tokens: rows.filter(({ purpose }) => purpose === 'tokens').map(({ material }) => material.jwk!),
      cookies: rows.filter(({ purpose }) => purpose === 'cookies').map(({ material }) => material.secret!),
    };
  });
}

async function rotateIfOld(tx: Transaction, purpose: Purpose): Promise<void> {
  const oldest = new Date(tx.now.getTime() - ROTATE_AFTER_MS);
  const young = await tx.query('select 1 from issuer_key where purpose = $1 and retires_at is null and made_at > $2', [purpose, oldest]);
  if (young.length > 0) return;
  const retiresAt = new Date(tx.now.getTime() + PUBLISHED_AFTER_MS);
  await tx.query('update issuer_key set retires_at = $2 where purpose = $1 and retires_at is null', [purpose, retiresAt]);
  const kid = randomUUID();
  const material = purpose === 'tokens' ? { jwk: await newSigningKey(kid) } : { secret: randomBytes(32).toString('base64url') };
  await tx.query('insert into issuer_key (kid, purpose, material, made_at) values ($1, $2, $3, $4)', [kid, purpose, material, tx.now]);
}

/** RS256 because every OpenID Connect library accepts it. */
async function newSigningKey(kid: string): Promise<JWK> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2_048 });
  return { ...(privateKey.export({ format: 'jwk' }) as JWK), kid, alg: 'RS256', use: 'sig' };
}
