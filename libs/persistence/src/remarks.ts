import { randomUUID } from 'node:crypto';
import type { Transaction } from './transaction';
import type { ActedBy, Transition } from './transition-log';

/**
 * Keeps a user's words beside the step they explain. They never leave this service, and go when the person goes who wrote them.
 * @returns the remark's id, or null where nothing was written.
 */
export async function keepRemark(tx: Transaction, by: ActedBy, { of, id, action }: Pick<Transition, 'of' | 'id' | 'action'>, text: string | undefined): Promise<string | null> {
  if (text === undefined) return null;
  const remarkId = randomUUID();
  await tx.query(
    `insert into remark (id, aggregate_type, aggregate_id, action, text, at, account_key, person_ref, acting_for)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [remarkId, of, id, action, text, tx.now, by.accountKey, by.personRef, by.actingFor],
  );
  return remarkId;
}
