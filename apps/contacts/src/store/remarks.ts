import { randomUUID } from 'node:crypto';
import type { Transaction } from '@caravanserai/persistence';
import type { TransitionEntry } from './transitions';

/** Keeps what somebody wrote about a step; it stays in this service and goes with the person it is about. */
export async function keepRemark(tx: Transaction, author: string | null, of: TransitionEntry['of'], id: string, text: string | undefined): Promise<void> {
  if (text === undefined) return;
  await tx.query('insert into remark (id, aggregate_type, aggregate_id, author, text, at) values ($1, $2, $3, $4, $5, $6)', [
    randomUUID(), of, id, author, text, tx.now,
  ]);
}
