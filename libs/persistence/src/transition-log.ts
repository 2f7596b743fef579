import type { Transaction } from './transaction';

/** Who did something and in which capacity: ASVS 16.2, and the answer to "who ended this mandate?". */
export interface ActedBy {
  /** Null where no account acted; see `theSystem`. */
  readonly accountKey: string | null;
  readonly personRef: string | null;
  readonly actingFor: string | null;
}

/** Nobody: a timer, another service's event or the mail server acted. */
export const theSystem: ActedBy = { accountKey: null, personRef: null, actingFor: null };

export interface Transition {
  /** The workflow or the kind of thing, such as `touring.stop`. */
  readonly of: string;
  readonly id: string;
  readonly action: string;
  /** Null for what has just come into being. */
  readonly from: string | null;
  readonly to: string;
  /** A code; what somebody wrote is a remark. */
  readonly reason?: string;
}

/** Writes down what happened, in the transaction that made it happen; by one statement, for an import takes hundreds of steps at a time. */
export async function logTransitions(tx: Transaction, by: ActedBy, transitions: readonly Transition[]): Promise<void> {
  await tx.prepared(
    'log-transitions',
    `insert into transition_log (aggregate_type, aggregate_id, action, from_state, to_state, reason, at, account_key, person_ref, acting_for)
     select "of", id, action, "from", "to", reason, $2, $3, $4, $5
     from jsonb_to_recordset($1::jsonb) as step("of" text, id text, action text, "from" text, "to" text, reason text)`,
    [JSON.stringify(transitions), tx.now, by.accountKey, by.personRef, by.actingFor],
  );
}

export const logTransition = (tx: Transaction, by: ActedBy, transition: Transition): Promise<void> => logTransitions(tx, by, [transition]);
