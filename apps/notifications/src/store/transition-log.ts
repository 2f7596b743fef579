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
export async function logTransitions(tx: Transaction, by: By | null, steps: readonly Step[]): Promise<void> {
  await tx.prepared(
    'log-transitions',
    `insert into transition_log (aggregate_type, aggregate_id, action, from_state, to_state, reason, at, account_key, person_ref, acting_for)
     select workflow, id, action, "from", "to", reason, $2, $3, $4, $5
     from jsonb_to_recordset($1::jsonb) as step(workflow text, id uuid, action text, "from" text, "to" text, reason text)`,
    [JSON.stringify(steps), tx.now, by?.accountKey ?? null, by?.personRef ?? null, by?.actingFor ?? null],
  );
}
