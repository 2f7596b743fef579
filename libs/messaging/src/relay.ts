import { setTimeout as pause } from 'node:timers/promises';
import { poolOf, preparedStatement, UnitOfWork } from '@caravanserai/persistence';
import { Logger } from '@nestjs/common';
import { Client } from 'pg';
import { eventColumns, envelopeOf, type LogRow, type OutboxRow } from './envelope';
import { faultPoint } from './fault-points';
import type { EventSource, LogPage } from './in-process/in-process-bus';
import type { OutboxSignal } from './outbox';
import { WakefulLoop } from './wakeful-loop';

/** The sending half of a carrier. */
export interface Publisher {
  /** Brings the topics into being and checks them; called before the first send and again until it succeeds. */
  prepare(): Promise<void>;
  /** A pass over the outbox begins at its first row: what was passed over in the last one may be sent again. */
  beginPass(): void;
  /**
   * Sends rows in their order and answers the ids of those that the carrier has surely taken. A row that is missing in the
   * answer, and all later rows of its partition, will be offered again in the next pass.
   */
  send(rows: readonly OutboxRow[], logId: string): Promise<number[]>;
  /** After how many milliseconds the rows that were not taken should be offered again. */
  retryInMs(): number;
  stop(): Promise<void>;
}

const batchMost = 500;
const pollMs = 2_000;
/** Any number would do; all replicas of a service must use the same. */
const leaderLock = 719_250_408;
const wakeChannel = 'outbox_grown';
const notifyAtMostEachMs = 10;
const gatheredFrom = 4;
const gatherMs = 4;

/** For what is awaited after something else: a failure meanwhile must not count as one that nobody hears of. */
function awaitedLater<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

/**
 * Takes committed events to the carrier and then to the log. One replica leads, which saves work; were there two, the second would
 * only send again what the consumers' cursors drop, and find the rows moved already.
 */
export class Relay implements EventSource {
  private readonly logger = new Logger(Relay.name);
  private readonly loop = new WakefulLoop('Relay', pollMs, () => this.work());
  private session: Client | undefined;
  private leads = false;
  private prepared = false;
  private logId: string | undefined;
  private notifyTimer: NodeJS.Timeout | undefined;
  /** Called when rows have reached the log. */
  onMoved: () => void = () => undefined;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly databaseUrl: string,
    signal: OutboxSignal,
    /** Absent in one process, where the log itself is what subscribers read. */
    private readonly publisher?: Publisher,
  ) {
    signal.listen(() => this.wake());
  }

  start(): void {
    this.loop.start();
  }

  async stop(): Promise<void> {
    await this.loop.stop();
    clearTimeout(this.notifyTimer);
    if (this.leads) await this.pass().catch((error: unknown) => this.logger.warn(`the last events wait in the outbox for the next start: ${String(error)}`));
    await this.publisher?.stop();
    await this.session?.end().catch(() => undefined);
  }

  /** A replica that doesn't lead tells the one that does, outside the business transaction and seldom: NOTIFY locks globally at commit. */
  private wake(): void {
    if (this.leads) return this.loop.wake();
    this.notifyTimer ??= setTimeout(() => {
      this.notifyTimer = undefined;
      void this.pool.query(`select pg_notify('${wakeChannel}', '')`).catch(() => undefined);
      this.loop.wake();
    }, notifyAtMostEachMs);
  }

  private get pool() {
    return poolOf(this.unitOfWork.dataSource);
  }

  private async work(): Promise<void> {
    if (!(await this.leading())) return;
    if (!this.prepared) {
      await this.publisher?.prepare();
      this.prepared = true;
    }
    const moved = await this.pass();
    // Under load a pass costs more than its rows do: a moment's pause lets the next one take more of them.
    if (moved >= gatheredFrom && !this.loop.stopping) await pause(gatherMs);
  }

  private pass(): Promise<number> {
    return this.publisher === undefined ? this.moveAll() : this.drain(this.publisher);
  }

  /** Leads when its own session holds the advisory lock; a lost session is a lost lock. */
  private async leading(): Promise<boolean> {
    if (this.leads) return true;
    if (this.session === undefined) {
      const session = new Client({ connectionString: this.databaseUrl, application_name: 'relay', keepAlive: true });
      session.on('error', () => this.lostSession(session));
      session.on('end', () => this.lostSession(session));
      session.on('notification', () => this.loop.wake());
      await session.connect();
      this.session = session;
    }
    const { rows } = await this.session.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [leaderLock]);
    this.leads = rows[0]?.got === true;
    if (this.leads) await this.session.query(`listen ${wakeChannel}`);
    return this.leads;
  }

  private lostSession(session: Client): void {
    if (this.session !== session) return;
    this.session = undefined;
    this.leads = false;
    void session.end().catch(() => undefined);
  }

  /**
   * One pass over the outbox; rows of partitions that do not answer are passed over and wait for the next, in their order. While a full
   * batch travels, the next one is read and the one before is moved. Sending stays one at a time; should a move fail, its rows are sent again
   * in the next pass, in the same order, and the cursors drop them.
   * @returns how many rows have been moved.
   */
  private async drain(publisher: Publisher): Promise<number> {
    publisher.beginPass();
    let [movedCount, left] = [0, false];
    let moving = Promise.resolve();
    let reading = this.read(0);
    for (;;) {
      const rows = await reading;
      const last = rows.at(-1);
      if (last === undefined) break;
      const isFull = rows.length === batchMost;
      if (isFull) reading = awaitedLater(this.read(last.id));
      const taken = await publisher.send(rows, await this.ownLogId());
      if (taken.length > 0) faultPoint('relay-sent-not-moved');
      await moving;
      if (taken.length > 0) moving = awaitedLater(this.move(taken));
      if (taken.length < rows.length) left = true;
      movedCount += taken.length;
      if (!isFull) break;
    }
    await moving;
    if (left) this.loop.wakeIn(publisher.retryInMs());
    return movedCount;
  }

  private read(after: number): Promise<Array<OutboxRow & Record<string, unknown>>> {
    return preparedStatement(this.pool, 'relay-read', `select id, ${eventColumns} from outbox where id > $1 order by id limit ${batchMost}`, [after]);
  }

  private async moveAll(): Promise<number> {
    for (let movedCount = 0; ; ) {
      const [row] = await preparedStatement<{ moved: number }>(this.pool, 'publish-next', 'select publish_next($1) as moved', [batchMost]);
      const moved = row?.moved ?? 0;
      if (moved > 0) faultPoint('relay-moved-not-signalled');
      if (moved > 0) this.onMoved();
      movedCount += moved;
      if (moved < batchMost) return movedCount;
    }
  }

  private async move(ids: number[]): Promise<void> {
    await preparedStatement(this.pool, 'publish-outbox', 'select publish_outbox($1)', [ids]);
    this.onMoved();
  }

  private async ownLogId(): Promise<string> {
    if (this.logId === undefined) {
      const { rows } = await this.pool.query<{ log_id: string }>('select log_id from event_log_head');
      this.logId = rows[0]?.log_id ?? '';
    }
    return this.logId;
  }

  async readEvents(after: number, limit: number): Promise<LogPage> {
    const logId = await this.ownLogId();
    const rows = await preparedStatement<LogRow & Record<string, unknown>>(
      this.pool,
      'read-log',
      `select position, ${eventColumns} from event_log where position > $1 order by position limit $2`,
      [after, limit],
    );
    return { logId, events: rows.map((row) => ({ ...envelopeOf(row, logId), position: row.position })) };
  }
}
