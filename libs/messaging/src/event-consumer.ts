import type { EventEnvelope } from '@caravanserai/contracts';
import { Clock, isDatabaseAway, type Transaction, UnitOfWork } from '@caravanserai/persistence';
import { Logger } from '@nestjs/common';
import { causeOf, withCause } from './cause';
import { CopyMissing } from './event-decorators';
import type { EventHandlers } from './event-handlers';
import { type Cursor, CursorMoved, cursorKey, lockCursors, saveCursors } from './cursors';
import { ownerOf } from './envelope';
import { OneAtATime } from './one-at-a-time';
import { type ParkingReason, ParkedEvents } from './parked-events';

/** Where an in-process subscriber stands in an owner's log, stored with the effects of what it has read. */
export interface LogPosition {
  readonly owner: string;
  readonly position: number;
}

/** The owner's log is not the one this service knows: sequence numbers and positions can't be compared any more. */
export class UnknownLog extends Error {
  constructor(
    readonly owner: string,
    readonly known: string,
    readonly seen: string,
  ) {
    super(`the event log of ${owner} is ${seen}, this service knows ${known}: it was restored or replaced; run "npm run rebuild" for this service`);
    this.name = 'UnknownLog';
  }
}

interface Batch {
  readonly events: EventEnvelope[];
  readonly position?: LogPosition;
}

/** Events of batches that have waited for each other go into one transaction up to this number. */
const togetherMost = 500;
/** How many events that stand alone are applied side by side: each of another aggregate, in a transaction of its own. */
const aloneMost = 4;
const retryDelaysMs = [50, 200];
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Applies events, whatever carried them: one transaction per batch holds cursors, copies, state and outbox rows, so the effects of
 * an event happen exactly once. When the batch fails, its events go one at a time, and one that can't be applied is parked
 * together with everything of its aggregate that follows, while the others flow.
 */
export class EventConsumer {
  private readonly logger = new Logger('EventConsumer');
  private readonly knownLogs = new Map<string, string>();
  private readonly lane = new OneAtATime<Batch>((lot) => this.applyLot(lot), ({ events }) => events.length, togetherMost);
  private reactsSince = '';
  duplicates = 0;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly handlers: EventHandlers,
    private readonly parked: ParkedEvents,
  ) {}

  /** Reads what must be known before the first event. */
  async prepare(): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const [installation] = await tx.query<{ installed_at: Date }>('select installed_at from messaging_installation');
      this.reactsSince = installation?.installed_at.toISOString() ?? '';
      this.knownLogs.clear();
      for (const row of await tx.query<{ owner: string; log_id: string }>('select owner, log_id from known_log')) this.knownLogs.set(row.owner, row.log_id);
    });
    this.parked.retryWith((tx, event) => this.apply(tx, [event]));
  }

  /**
   * Applies a batch in its order.
   * @throws UnknownLog when the owner's log was replaced; the database's error when it is away: the carrier offers the same batch again.
   */
  async consume(events: EventEnvelope[], position?: LogPosition): Promise<void> {
    await this.checkLogs(events);
    await this.lane.add({ events, position });
  }

  /** The positions say that all before them has been applied, so they are stored with the last part or after it. */
  private async applyLot(lot: Batch[]): Promise<void> {
    const events = lot.flatMap((batch) => batch.events);
    const positions = lot.flatMap(({ position }) => position ?? []);
    const parts = this.handlers.apart(events);
    const stored = parts.at(-1)?.alone === false;
    for (const [index, part] of parts.entries()) {
      if (part.alone) await this.sideBySide(part.events);
      else await this.together(part.events, index === parts.length - 1 ? positions : []);
    }
    if (!stored && positions.length > 0) await this.unitOfWork.run((tx) => savePositions(tx, positions));
    await this.parked.afterArrival(events.map((event) => event.subject));
  }

  private async together(events: EventEnvelope[], positions: LogPosition[]): Promise<void> {
    try {
      await this.unitOfWork.run(async (tx) => {
        await this.batch(tx, events);
        await savePositions(tx, positions);
      });
    } catch (error) {
      if (isDatabaseAway(error)) throw error;
      for (const event of events) await this.single(event);
      if (positions.length > 0) await this.unitOfWork.run((tx) => savePositions(tx, positions));
    }
  }

  /** A few aggregates at a time, the events of each in their order. */
  private async sideBySide(events: EventEnvelope[]): Promise<void> {
    const chains = new Map<string, EventEnvelope[]>();
    for (const event of events) chains.set(cursorKey(event), [...(chains.get(cursorKey(event)) ?? []), event]);
    const waiting = [...chains.values()];
    const workers = Array.from({ length: aloneMost }, async () => {
      for (let chain = waiting.shift(); chain !== undefined; chain = waiting.shift()) for (const event of chain) await this.together([event], []);
    });
    const failure = (await Promise.allSettled(workers)).find((result) => result.status === 'rejected');
    if (failure) throw failure.reason;
  }

  private async batch(tx: Transaction, events: EventEnvelope[]): Promise<void> {
    const cursors = await lockCursors(tx, events);
    const touched = new Set<Cursor>();
    const fresh: EventEnvelope[] = [];
    for (const event of events) {
      const cursor = cursors.get(cursorKey(event)) as Cursor;
      if (event.sequence <= cursor.last) {
        this.duplicates += 1;
        continue;
      }
      touched.add(cursor);
      if (cursor.parked > 0) await this.park(tx, cursor, event, { state: 'waiting', reason: 'behind a parked event of the same aggregate' });
      else if (event.sequence > cursor.last + 1) await this.park(tx, cursor, event, { state: 'waiting', reason: `gap: ${cursor.last + 1} is missing` });
      else {
        fresh.push(event);
        cursor.last = event.sequence;
      }
    }
    await this.apply(tx, fresh);
    await saveCursors(tx, touched);
  }

  /** Runs the handlers; neighbours of one type go together where their handler takes many. */
  private async apply(tx: Transaction, events: EventEnvelope[]): Promise<void> {
    for (let from = 0; from < events.length; ) {
      const first = events[from] as EventEnvelope;
      let to = from + 1;
      if (this.handlers.isBatched(first.type)) while (events[to]?.type === first.type) to += 1;
      const run = events.slice(from, to);
      await withCause(causeOf(first), () => this.handlers.run(run, { tx }, this.reactsSince));
      from = to;
    }
    await this.handlers.record(events, { tx });
  }

  private async single(event: EventEnvelope): Promise<void> {
    for (let attempt = 0; ; attempt++) {
      try {
        await this.unitOfWork.run((tx) => this.batch(tx, [event]));
        return;
      } catch (error) {
        if (isDatabaseAway(error)) throw error;
        const delay = error instanceof CopyMissing ? undefined : retryDelaysMs[attempt];
        if (delay === undefined) return this.parkAlone(event, error);
        if (!(error instanceof CursorMoved)) await pause(delay);
      }
    }
  }

  private async parkAlone(event: EventEnvelope, error: unknown): Promise<void> {
    const reason = ParkedEvents.reasonOf(error, this.clock.now());
    this.logger.warn(`${event.type} ${event.subject} #${event.sequence} is parked: ${reason.reason}`);
    await this.unitOfWork.run(async (tx) => {
      const cursor = (await lockCursors(tx, [event])).get(cursorKey(event)) as Cursor;
      if (event.sequence <= cursor.last) return;
      await this.park(tx, cursor, event, reason);
      await saveCursors(tx, [cursor]);
    });
  }

  private async park(tx: Transaction, cursor: Cursor, event: EventEnvelope, reason: ParkingReason): Promise<void> {
    if (await this.parked.park(tx, event, reason)) cursor.parked += 1;
  }

  private async checkLogs(events: EventEnvelope[]): Promise<void> {
    for (const event of events) {
      const owner = ownerOf(event.topic);
      const known = this.knownLogs.get(owner);
      if (known === undefined) await this.firstMeet(owner, event.logId);
      else if (known !== event.logId) throw new UnknownLog(owner, known, event.logId);
    }
  }

  private async firstMeet(owner: string, logId: string): Promise<void> {
    const [row] = await this.unitOfWork.run(async (tx) => {
      await tx.query('insert into known_log (owner, log_id) values ($1, $2) on conflict do nothing', [owner, logId]);
      return tx.query<{ log_id: string }>('select log_id from known_log where owner = $1', [owner]);
    });
    if (row) this.knownLogs.set(owner, row.log_id);
    if (row && row.log_id !== logId) throw new UnknownLog(owner, row.log_id, logId);
  }
}

async function savePositions(tx: Transaction, positions: LogPosition[]): Promise<void> {
  for (const { owner, position } of positions) {
    await tx.prepared(
      'save-position',
      `insert into event_position (owner, position) values ($1, $2)
       on conflict (owner) do update set position = greatest(event_position.position, excluded.position)`,
      [owner, position],
    );
  }
}
