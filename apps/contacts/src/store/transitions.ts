import type { Transaction } from '@caravanserai/persistence';

/** Who did it: a person, or the clock when all are null. */
export interface Actor {
  readonly personRef: string | null;
  readonly accountKey: string | null;
  readonly actingFor: string | null;
}

export const theClock: Actor = { personRef: null, accountKey: null, actingFor: null };

export interface TransitionEntry {
  readonly of: 'organisation' | 'mandate' | 'invitation' | 'account' | 'person' | 'office' | 'designation' | 'partner' | 'match-proposal';
  readonly id: string;
  readonly action: string;
  readonly from: string | null;
  readonly to: string;
  /** A code; what people write is a remark. */
  readonly reason?: string;
}

/** Every change of state, with who and in which capacity: ASVS 16.2, and the answer to "who ended this mandate?". */
export async function logTransition(tx: Transaction, actor: Actor, entry: TransitionEntry): Promise<void> {
  await tx.prepared(
    'log-transition',
    `insert into transition_log (aggregate_type, aggregate_id, action, from_state, to_state, at, account_key, person_ref, acting_for, reason)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [entry.of, entry.id, entry.action, entry.from, entry.to, tx.now, actor.accountKey, actor.personRef, actor.actingFor, entry.reason ?? null],
  );
}
