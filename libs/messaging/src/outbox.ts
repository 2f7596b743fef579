import { randomUUID } from 'node:crypto';
import type { EventDeclaration, EventOf } from '@caravanserai/contracts';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { currentCause } from './cause';
import { refuseWhileCopying } from './copying';
import { faultPoint } from './fault-points';

/** Wakes whoever publishes; it is only a signal, a lost one costs a poll's delay and no event. */
@Injectable()
export class OutboxSignal {
  private listener: () => void = () => undefined;

  listen(listener: () => void): void {
    this.listener = listener;
  }

  /** To be called right after a commit that wrote outbox rows. */
  raise(): void {
    faultPoint('command-committed-not-signalled');
    this.listener();
  }
}

/** Writes events into the database transaction of the change that they tell of. */
@Injectable()
export class Outbox {
  constructor(private readonly signal: OutboxSignal) {}

  /**
   * Adds one event of the aggregate; the database gives it the next sequence number. Data that the contract does not know is a
   * bug of this service and throws here, before anything is committed.
   */
  async add<E extends EventDeclaration>(tx: Transaction, event: E, aggregateId: string, data: EventOf<E>): Promise<void> {
    refuseWhileCopying('emit an event');
    const published = event.published.parse(data);
    const cause = currentCause();
    await tx.prepared('emit-event', 'select emit_event($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
      event.topic,
      aggregateId,
      event.type,
      JSON.stringify(published),
      randomUUID(),
      tx.now,
      cause?.correlationId ?? null,
      cause?.causationId ?? null,
      cause?.traceparent ?? null,
    ]);
    tx.afterCommit(() => this.signal.raise());
  }
  /** The same for many events of one kind, in their order and in one round trip: for imports. */
  async addMany<E extends EventDeclaration>(tx: Transaction, event: E, events: ReadonlyArray<{ readonly aggregateId: string; readonly data: EventOf<E> }>): Promise<void> {
    refuseWhileCopying('emit an event');
    if (events.length === 0) return;
    const cause = currentCause();
    await tx.query(
      `select emit_event($1, e.aggregate_id, $2, e.data, e.event_id, $6, $7, $8, $9)
       from unnest($3::uuid[], $4::text[], $5::uuid[]) as e(aggregate_id, data, event_id)`,
      [
        event.topic,
        event.type,
        events.map(({ aggregateId }) => aggregateId),
        events.map(({ data }) => JSON.stringify(event.published.parse(data))),
        events.map(() => randomUUID()),
        tx.now,
        cause?.correlationId ?? null,
        cause?.causationId ?? null,
        cause?.traceparent ?? null,
      ],
    );
    tx.afterCommit(() => this.signal.raise());
  }
}
