import type { Transaction } from '@caravanserai/persistence';

/** Who did it; null where an event, the postman or the mail server did. */
export interface By {
  readonly accountKey: string;
  readonly personRef: string | null;
  readonly actingFor: string | null;
}

export interface Step {
  readonly workflow: string;
  readonly id: string;
  readonly action: string;
  readonly from: string | null;
  readonly to: string;
  /** A code, with the server's number where there is one; never its words, which quote addresses. */
  readonly reason?: string;
}

/** What happened to every notification, in the transaction that made it happen; of an e-mail it is the log of its attempts. */
export async function logTransition(tx: Transaction, by: By | null, { workflow, id, action, from, to, reason }: Step): Promise<void> {
  await tx.prepared(
    'log-transition',
    `insert into transition_log (aggregate_type, aggregate_id, action, from_state, to_state, at, account_key, person_ref, acting_for, reason)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [workflow, id, action, from, to, tx.now, by?.accountKey ?? null, by?.personRef ?? null, by?.actingFor ?? null, reason ?? null],
  );
}
