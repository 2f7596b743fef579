import { sha256Hex } from '@caravanserai/kernel/hash';
import type { Transaction } from '@caravanserai/persistence';
import { attempt, ATTEMPT_LIMITS, type AttemptKind } from '../domain/sign-in-attempts';

/** Whose attempts are counted: hashes, since what was typed as a username may have been a password. */
export interface AttemptKey {
  readonly kind: AttemptKind;
  readonly hash: string;
}

export const attemptKey = (kind: AttemptKind, of: string): AttemptKey => ({ kind, hash: sha256Hex(of) });

/** Enough to tell one from another in the log, and nothing else of whoever typed. */
export const shortened = ({ hash }: AttemptKey): string => hash.slice(0, 16);

/**
 * Counts one more attempt for each key, up to the first that has to wait.
 * @param keys in the same order everywhere, the address first, so that no two attempts wait for each other.
 * @returns until when to wait, or null.
 */
export async function countAttempt(tx: Transaction, keys: readonly AttemptKey[]): Promise<Date | null> {
  for (const key of keys) {
    const waitUntil = await countOne(tx, key);
    if (waitUntil) return waitUntil;
  }
  return null;
}

async function countOne(tx: Transaction, { kind, hash }: AttemptKey): Promise<Date | null> {
  await tx.query('insert into sign_in_attempt values ($1, $2, 0, $3) on conflict do nothing', [kind, hash, tx.now]);
  const [before] = await tx.query<{ count: number; since: Date }>(
    'select count, since from sign_in_attempt where kind = $1 and key_hash = $2 for update',
    [kind, hash],
  );
  const { after, waitUntil } = attempt(before ?? null, ATTEMPT_LIMITS[kind], tx.now);
  await tx.query('update sign_in_attempt set count = $3, since = $4 where kind = $1 and key_hash = $2', [kind, hash, after.count, after.since]);
  return waitUntil;
}

/** The account starts anew; its address keeps what other accounts' failures have left there. */
export async function forgetAttempts(tx: Transaction, address: AttemptKey, account: AttemptKey): Promise<void> {
  await tx.query('update sign_in_attempt set count = count - 1 where kind = $1 and key_hash = $2 and count > 0', [address.kind, address.hash]);
  await tx.query('delete from sign_in_attempt where kind = $1 and key_hash = $2', [account.kind, account.hash]);
}
