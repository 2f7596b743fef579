import type { Transaction } from '@caravanserai/persistence';

/** Notes that a hold has moved up: no step of its own, but its rank is another one from here on. The rank is read by the database. */
export async function noteMovedUp(tx: Transaction, stopId: string, state: string): Promise<void> {
  await tx.query(`select touring_ledger_append($1, 'move-up', $2, $2, $3, null)`, [stopId, state, tx.now]);
}
