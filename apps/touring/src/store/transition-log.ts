import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@caravanserai/persistence';

/** Who did it; null where a timer or another service's event did. */
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
  /** A code; what a user wrote is a remark. */
  readonly reason?: string;
}

/** What happened to every offer, tour, stop and saga, in the transaction that made it happen. */
@Injectable()
export class TransitionLog {
  async add(tx: Transaction, by: By | null, step: Step): Promise<void> {
    await tx.prepared(
      'log-transition',
      `insert into transition_log (aggregate_type, aggregate_id, action, from_state, to_state, at, account_key, person_ref, acting_for, reason)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [step.workflow, step.id, step.action, step.from, step.to, tx.now, by?.accountKey ?? null, by?.personRef ?? null, by?.actingFor ?? null, step.reason ?? null],
    );
  }

  /** Keeps a user's words beside the step; they never leave this service. */
  async remark(tx: Transaction, by: By, step: Pick<Step, 'workflow' | 'id' | 'action'>, text: string | undefined): Promise<void> {
    if (text === undefined) return;
    await tx.query(
      `insert into remark (id, aggregate_type, aggregate_id, action, text, at, account_key, person_ref, acting_for)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [randomUUID(), step.workflow, step.id, step.action, text, tx.now, by.accountKey, by.personRef, by.actingFor],
    );
  }
}
