import type { Transaction } from '@caravanserai/persistence';

/** Keeps writing something about a person and erasing that person from passing each other unseen. Held until the commit. */
export async function lockPerson(tx: Transaction, personRef: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [personRef]);
}
