import type { EventEnvelope } from '@caravanserai/contracts';
import { Clock, isDatabaseAway, sqlStateOf, type Transaction, UnitOfWork, violatedConstraintOf } from '@caravanserai/persistence';
import { Injectable, Logger } from '@nestjs/common';
import { causeOf, withCause } from './cause';
import { CopyMissing } from './event-decorators';
import { EventMalformed } from './event-handlers';

export interface ParkingReason {
  readonly state: 'waiting' | 'retrying' | 'dead';
  readonly reason: string;
  readonly waitsFor?: string;
  readonly nextTryAt?: Date;
}

export interface ParkedEvent {
  readonly id: number;
  readonly topic: string;
  readonly aggregateId: string;
  readonly sequence: number;
  readonly type: string;
  readonly state: 'waiting' | 'retrying' | 'dead';
  readonly reason: string;
  readonly attempts: number;
  readonly parkedAt: Date;
  readonly nextTryAt: Date | null;
}

/** Who does something to a parked event; kept in the audit without anything of the person but the account's hash. */
export interface Operator {
  readonly accountKey: string;
  readonly actingFor: string | null;
  readonly reason: string;
}

interface HeadRow {
  id: number;
  sequence: number;
  event: string;
  attempts: number;
}

/**
 * Besides those whose time has come: aggregates whose next event only waited behind another one. Whoever released that one should have gone on
 * with it, and may have died in between.
 */
const dueAggregates = `
  select topic, aggregate_id from parked_event where next_try_at <= $1 and state <> 'dead'
  union
  select p.topic, p.aggregate_id from parked_event p join event_cursor c using (topic, aggregate_id)
    where p.state = 'waiting' and p.waits_for is null and p.sequence <= c.last_sequence + 1
  limit 100
`;

interface Aggregate {
  topic: string;
  aggregate_id: string;
}

const attemptsMost = 12;
const idlePollMs = 5_000;
const busyPollMs = 500;
const retryDelayMs = (attempts: number): number => Math.min(300_000, 500 * 2 ** attempts);

/**
 * Events that could not be applied, each with everything of its aggregate that came after it. Redriving and discarding lock the
 * aggregate's cursor, which every consumer of the aggregate locks too, so nothing overtakes.
 */
@Injectable()
export class ParkedEvents {
  private readonly logger = new Logger(ParkedEvents.name);
  private apply: (tx: Transaction, event: EventEnvelope) => Promise<void> = async () => undefined;
  private timer: NodeJS.Timeout | undefined;
  private stopped = true;
  private running: Promise<void> = Promise.resolve();
  /** Whether any event may be parked here; spares the arrival of every batch a query. */
  private any = true;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  retryWith(apply: (tx: Transaction, event: EventEnvelope) => Promise<void>): void {
    this.apply = apply;
  }

  start(): void {
    this.stopped = false;
    this.plan(busyPollMs);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  /** How an error is told without the values that an error's text may carry. */
  static reasonOf(error: unknown, now: Date): ParkingReason {
    // Tried again soon although the copy's arrival releases it: the copy may have arrived between the look for it and the parking.
    const nextTryAt = new Date(now.getTime() + retryDelayMs(0));
    if (error instanceof CopyMissing) return { state: 'waiting', reason: `waits for ${error.what} ${error.id}`, waitsFor: error.id, nextTryAt };
    if (error instanceof EventMalformed) return { state: 'dead', reason: error.message.slice(0, 300) };
    return { state: 'retrying', reason: tellError(error), nextTryAt };
  }

  /** @returns false when this very event is parked already. */
  async park(tx: Transaction, event: EventEnvelope, reason: ParkingReason): Promise<boolean> {
    this.any = true;
    const rows = await tx.query(
      `insert into parked_event (topic, aggregate_id, sequence, type, event, state, reason, waits_for, parked_at, next_try_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (topic, aggregate_id, sequence) do nothing returning 1`,
      [event.topic, event.subject, event.sequence, event.type, JSON.stringify(event), reason.state, reason.reason, reason.waitsFor ?? null, tx.now, reason.nextTryAt ?? null],
    );
    tx.afterCommit(() => this.plan(0));
    return rows.length === 1;
  }

  /** Called after events of these aggregates were applied: whatever waits for one of them, or behind a gap that they filled, goes on. */
  async afterArrival(aggregateIds: string[]): Promise<void> {
    if (!this.any) return;
    const woken = await this.unitOfWork.run((tx) =>
      tx.query<Aggregate>(
        `select distinct topic, aggregate_id from parked_event where state <> 'dead' and (waits_for = any ($1::uuid[])
         or (aggregate_id = any ($1::uuid[]) and waits_for is null and state = 'waiting'))`,
        [aggregateIds],
      ),
    );
    for (const aggregate of woken) await this.release(aggregate);
  }

  /** @param within the transaction of who asks, if it has one. */
  list(limit: number, after = 0, within?: Transaction): Promise<ParkedEvent[]> {
    const read = (tx: Transaction) =>
      tx.query<ParkedEvent & Record<string, unknown>>(
        `select id, topic, aggregate_id as "aggregateId", sequence, type, state, reason, attempts, parked_at as "parkedAt", next_try_at as "nextTryAt"
         from parked_event where id > $1 order by id limit $2`,
        [after, limit],
      );
    return within === undefined ? this.unitOfWork.run(read) : read(within);
  }

  /** Tries the event again now, and everything queued behind it. @returns false when no such event is parked. */
  async redrive(id: number, operator: Operator): Promise<boolean> {
    const aggregate = await this.unitOfWork.run(async (tx) => {
      const [event] = await tx.query<Aggregate>(
        `update parked_event set state = 'retrying', attempts = 0, next_try_at = $2 where id = $1 returning topic, aggregate_id`,
        [id, tx.now],
      );
      if (event) await audit(tx, 'redrive', `parked-event ${id}`, operator);
      return event;
    });
    if (aggregate) await this.release(aggregate);
    return aggregate !== undefined;
  }

  /** Gives the event up: it is never applied, rebuilds leave it out too, and what is queued behind it goes on. */
  async discard(id: number, operator: Operator): Promise<boolean> {
    const aggregate = await this.unitOfWork.run(async (tx) => {
      const [found] = await tx.query<Aggregate>('select topic, aggregate_id from parked_event where id = $1', [id]);
      if (found === undefined) return undefined;
      await lockCursor(tx, found);
      const [event] = await tx.query<{ sequence: number }>('delete from parked_event where id = $1 returning sequence', [id]);
      if (event === undefined) return undefined;
      await tx.query('insert into discarded_event (topic, aggregate_id, sequence, discarded_at) values ($1, $2, $3, $4) on conflict do nothing', [
        found.topic,
        found.aggregate_id,
        event.sequence,
        tx.now,
      ]);
      await tx.query(
        `update event_cursor set parked = parked - 1, last_sequence = greatest(last_sequence, $3) where topic = $1 and aggregate_id = $2`,
        [found.topic, found.aggregate_id, event.sequence],
      );
      await audit(tx, 'discard', `parked-event ${id}`, operator);
      return found;
    });
    if (aggregate) await this.release(aggregate);
    return aggregate !== undefined;
  }

  /**
   * Gives up the events that are missing before this one, which can't come any more (a record that could not be read, a loss at the
   * owner), and goes on with it. @returns false when no such event is parked or nothing is missing before it.
   */
  async skipGap(id: number, operator: Operator): Promise<boolean> {
    const aggregate = await this.unitOfWork.run(async (tx) => {
      const [found] = await tx.query<Aggregate & { sequence: number }>('select topic, aggregate_id, sequence from parked_event where id = $1', [id]);
      if (found === undefined) return undefined;
      const last = await lockCursor(tx, found);
      const [head] = await tx.query<{ sequence: number }>('select min(sequence) as sequence from parked_event where topic = $1 and aggregate_id = $2', [found.topic, found.aggregate_id]);
      if (head?.sequence !== found.sequence || found.sequence <= last + 1) return undefined;
      await tx.query(
        `insert into discarded_event (topic, aggregate_id, sequence, discarded_at)
         select $1, $2, missing, $5 from generate_series($3::bigint + 1, $4::bigint - 1) as missing on conflict do nothing`,
        [found.topic, found.aggregate_id, last, found.sequence, tx.now],
      );
      await tx.query('update event_cursor set last_sequence = $3 where topic = $1 and aggregate_id = $2', [found.topic, found.aggregate_id, found.sequence - 1]);
      await audit(tx, 'skip-gap', `parked-event ${id}`, operator);
      return found;
    });
    if (aggregate) await this.release(aggregate);
    return aggregate !== undefined;
  }

  private plan(delayMs: number): void {
    if (this.stopped) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.running = this.sweep().catch((error: unknown) => {
        if (!isDatabaseAway(error)) this.logger.error(`parked events could not be tried again: ${tellError(error)}`);
      });
      void this.running.then(() => this.plan(this.any ? busyPollMs : idlePollMs));
    }, delayMs);
  }

  private async sweep(): Promise<void> {
    const due = await this.unitOfWork.run(async (tx) => {
      const [left] = await tx.query<{ any: boolean }>('select exists (select 1 from parked_event) as any');
      this.any = left?.any === true;
      if (!this.any) return [];
      return tx.query<Aggregate>(dueAggregates, [this.clock.now()]);
    });
    for (const aggregate of due) await this.release(aggregate);
  }

  /** Applies an aggregate's parked events in their order until none is left or one fails again. */
  private async release(aggregate: Aggregate): Promise<void> {
    let goesOn = true;
    while (goesOn) {
      let head: HeadRow | undefined;
      try {
        goesOn = await this.unitOfWork.run(async (tx) => {
          head = undefined;
          const last = await lockCursor(tx, aggregate);
          [head] = await tx.query<HeadRow & Record<string, unknown>>(
            `select id, sequence, event, attempts from parked_event where topic = $1 and aggregate_id = $2 and state <> 'dead'
             and sequence = (select min(sequence) from parked_event where topic = $1 and aggregate_id = $2) for update`,
            [aggregate.topic, aggregate.aggregate_id],
          );
          if (head === undefined || head.sequence > last + 1) return false;
          const event = JSON.parse(head.event) as EventEnvelope;
          if (head.sequence === last + 1) {
            await withCause(causeOf(event), () => this.apply(tx, event));
          }
          await tx.query('delete from parked_event where id = $1', [head.id]);
          await tx.query('update event_cursor set last_sequence = greatest(last_sequence, $3), parked = parked - 1 where topic = $1 and aggregate_id = $2', [
            aggregate.topic,
            aggregate.aggregate_id,
            head.sequence,
          ]);
          return true;
        });
      } catch (error) {
        if (head === undefined || isDatabaseAway(error)) throw error;
        await this.failedAgain(head, error);
        return;
      }
    }
  }

  private async failedAgain(head: HeadRow, error: unknown): Promise<void> {
    const now = this.clock.now();
    const attempts = head.attempts + 1;
    const reason = ParkedEvents.reasonOf(error, now);
    const dead = reason.state === 'dead' || attempts >= attemptsMost;
    await this.unitOfWork.run((tx) =>
      tx.query('update parked_event set attempts = $2, state = $3, reason = $4, waits_for = $5, next_try_at = $6 where id = $1', [
        head.id,
        attempts,
        dead ? 'dead' : reason.state,
        reason.reason,
        dead ? null : (reason.waitsFor ?? null),
        dead ? null : new Date(now.getTime() + retryDelayMs(attempts)),
      ]),
    );
  }
}

async function lockCursor(tx: Transaction, aggregate: Aggregate): Promise<number> {
  const [cursor] = await tx.query<{ last_sequence: number }>('select last_sequence from event_cursor where topic = $1 and aggregate_id = $2 for update', [
    aggregate.topic,
    aggregate.aggregate_id,
  ]);
  return cursor?.last_sequence ?? 0;
}

export const audit = (tx: Transaction, action: string, subject: string, operator: Operator): Promise<unknown> =>
  tx.query('insert into ops_audit (at, action, subject, account_key, acting_for, reason) values ($1, $2, $3, $4, $5, $6)', [
    tx.now,
    action,
    subject,
    operator.accountKey,
    operator.actingFor,
    operator.reason,
  ]);

/** PostgreSQL's own texts quote values, so of its errors only the code and the constraint are told. */
function tellError(error: unknown): string {
  const state = sqlStateOf(error);
  if (state !== undefined) return `database error ${state}${violatedConstraintOf(error) ? ` on ${violatedConstraintOf(error)}` : ''}`;
  return error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 300) : 'an unknown error';
}
