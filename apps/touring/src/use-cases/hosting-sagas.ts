import { hostingSagaAdvanced } from '@caravanserai/contracts';
import { Outbox } from '@caravanserai/messaging';
import { type ActedBy, logTransition, theSystem, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type SagaAction, type SagaState, hostingSaga, overdueAt } from '../domain/hosting-saga';

export interface SagaRound {
  readonly stopId: string;
  readonly round: number;
  readonly state: SagaState;
  readonly agreementId: string | null;
}

/**
 * Where each round of "contract sent, agreement, confirmed stop" stands. The row follows the events of the agreement and decides
 * nothing alone; its overdue time is what an administrator's alarm reads.
 */
@Injectable()
export class HostingSagas {
  constructor(
    private readonly outbox: Outbox,
  ) {}

  /** Opens the next round of a stop whose row is locked, and gives its number: 1 for the first contract that is sent. */
  async begin(tx: Transaction, by: ActedBy, stopId: string): Promise<number> {
    const [last] = await tx.query<{ round: number }>('select coalesce(max(round), 0) as round from hosting_saga where stop_id = $1', [stopId]);
    const round = (last?.round ?? 0) + 1;
    await tx.query('insert into hosting_saga (stop_id, round, state, entered_at, overdue_at) values ($1, $2, $3, $4, $5)', [
      stopId,
      round,
      hostingSaga.initial,
      tx.now,
      overdueAt(hostingSaga.initial, tx.now.toISOString()),
    ]);
    await this.tell(tx, by, { stopId, round, state: hostingSaga.initial, agreementId: null }, null, 'send-contract');
    return round;
  }

  /** The round to which an agreement belongs: the one that knows it, or the one that still waits for its draft. */
  async of(tx: Transaction, stopId: string, agreementId: string): Promise<SagaRound | null> {
    const [row] = await tx.query<SagaRound>(
      `select stop_id as "stopId", round, state, agreement_id as "agreementId" from hosting_saga
       where stop_id = $1 and (agreement_id = $2 or (agreement_id is null and state = 'offered')) order by agreement_id nulls last limit 1`,
      [stopId, agreementId],
    );
    return row ?? null;
  }

  async advance(tx: Transaction, saga: SagaRound, agreementId: string, action: SagaAction): Promise<void> {
    const next = hostingSaga.next(saga.state, action);
    if (!next.ok) throw new Error(`round ${saga.round} of stop ${saga.stopId} is ${saga.state} and can't ${action}`);
    await tx.query('update hosting_saga set state = $3, agreement_id = $4, entered_at = $5, overdue_at = $6 where stop_id = $1 and round = $2', [
      saga.stopId,
      saga.round,
      next.value,
      agreementId,
      tx.now,
      overdueAt(next.value, tx.now.toISOString()),
    ]);
    await this.tell(tx, theSystem, { ...saga, state: next.value, agreementId }, saga.state, action);
  }

  private async tell(tx: Transaction, by: ActedBy, saga: SagaRound, from: SagaState | null, action: SagaAction): Promise<void> {
    const { stopId, round, state, agreementId } = saga;
    await logTransition(tx, by, { of: hostingSaga.workflow, id: stopId, action, from, to: state, reason: `round-${round}` });
    const overdue = overdueAt(state, tx.now.toISOString()) ?? undefined;
    await this.outbox.add(tx, hostingSagaAdvanced, stopId, { stopId, round, state, agreementId: agreementId ?? undefined, overdueAt: overdue });
  }
}
