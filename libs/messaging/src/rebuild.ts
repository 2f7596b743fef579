import type { EventEnvelope } from '@caravanserai/contracts';
import { besideTransaction, type Transaction, UnitOfWork } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { cursorKey } from './cursors';
import { EventServer } from './event-server';
import type { EventHandlers } from './event-handlers';
import type { History } from './history';

export interface RebuildReport {
  /** Events read from the owners' logs. */
  readonly events: number;
  readonly milliseconds: number;
  /** Rows of each copy after the rebuild, and how many differ from what was there. */
  readonly copies: Record<string, { rows: number; changed: number }>;
}

/** What is told of a rebuild while it runs and after it; `failed` says that nothing has changed. */
export type RebuildState =
  | { readonly state: 'none' }
  | { readonly state: 'running'; readonly events: number }
  | { readonly state: 'done'; readonly report: RebuildReport }
  | { readonly state: 'failed'; readonly reason: string };

export class RebuildRuns extends Error {}

/** Any number would do; all replicas of a service must use the same. */
const rebuildLock = 719_250_409;

/**
 * Makes a service's copies anew from the owners' first events, beside the running ones, and puts them in their place in one
 * transaction. Meanwhile commands and events go on; no event is emitted, no timer set, since copy handlers can do neither.
 */
@Injectable()
export class Rebuild {
  private latest: RebuildState = { state: 'none' };
  private readonly listeners: Array<() => void> = [];

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly server: EventServer,
  ) {}

  get state(): RebuildState {
    return this.latest;
  }

  /** Calls whoever keeps something made of the copies in memory, after new ones have taken their place. */
  onSwapped(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Begins one, which goes on by itself, whatever becomes of the command that asked for it; nothing happens when one runs here already. */
  begin(): RebuildState {
    if (this.latest.state === 'running') return this.latest;
    this.latest = { state: 'running', events: 0 };
    besideTransaction(() => this.run((events) => (this.latest = { state: 'running', events }))).then(
      (report) => (this.latest = { state: 'done', report }),
      (error: Error) => (this.latest = { state: 'failed', reason: error.message }),
    );
    return this.latest;
  }

  /** @throws RebuildRuns when another replica is at work on the same copies. */
  async run(onProgress: (events: number) => void = () => undefined): Promise<RebuildReport> {
    const handlers = this.server.handlers;
    if (handlers === undefined) throw new Error('the service is still starting');
    const start = performance.now();
    const tables = await this.makeShadows();
    const history = this.server.subscriber.history(handlers.copiedTopics);
    const shadow = new Shadow(handlers, history, this.unitOfWork, onProgress);
    try {
      await shadow.fill();
      const copies = await this.unitOfWork.run((tx) => this.swap(tx, shadow, tables, handlers.copiedTopics));
      for (const listener of this.listeners) listener();
      return { events: shadow.events, milliseconds: Math.round(performance.now() - start), copies };
    } finally {
      await history.close();
      await this.unitOfWork.run((tx) => tx.query('drop schema if exists rebuild cascade'));
    }
  }

  private makeShadows(): Promise<string[]> {
    return this.unitOfWork.run(async (tx) => {
      await lockRebuild(tx);
      if ((await tx.query(`select 1 from pg_namespace where nspname = 'rebuild'`)).length > 0) await tx.query('drop schema rebuild cascade');
      await tx.query('create schema rebuild');
      const rows = await tx.query<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public' and tablename like 'copy\\_%' order by 1`);
      // Not logged: after a crash they are made again from the beginning, and so they are filled in half the time.
      for (const { name } of rows) await tx.query(`create unlogged table rebuild."${name}" (like public."${name}" including all)`);
      return rows.map(({ name }) => name);
    });
  }

  /** The cursors stand still from here to the commit, so both sides hold the same events, and readers see either the old or the new. */
  private async swap(tx: Transaction, shadow: Shadow, tables: string[], topics: string[]): Promise<RebuildReport['copies']> {
    await lockRebuild(tx);
    await tx.query('lock table event_cursor in share row exclusive mode');
    await shadow.catchUp(tx, topics);
    await tx.query('set local search_path to default');
    const copies: RebuildReport['copies'] = {};
    for (const name of tables) {
      const [counted] = await tx.query<{ rows: number; changed: number }>(
        `select (select count(*) from rebuild."${name}") as rows,
          (select count(*) from (table public."${name}" except all table rebuild."${name}") gone)
          + (select count(*) from (table rebuild."${name}" except all table public."${name}") come) as changed`,
      );
      await tx.query(`delete from public."${name}"`);
      await tx.query(`insert into public."${name}" table rebuild."${name}"`);
      if (counted) copies[name] = counted;
    }
    return copies;
  }
}

/** The copies in the making: how far each aggregate has been applied, and what was read before its time. */
class Shadow {
  private readonly applied = new Map<string, number>();
  private ahead: EventEnvelope[] = [];
  /** Each counts once, however often a topic holds it. */
  events = 0;

  constructor(
    private readonly handlers: EventHandlers,
    private readonly history: History,
    private readonly unitOfWork: UnitOfWork,
    private readonly onProgress: (events: number) => void,
  ) {}

  /** Applies everything up to the present end, as far as the running service has applied it too. */
  async fill(): Promise<void> {
    for (let events = await this.history.next(); events.length > 0; events = await this.history.next()) {
      await this.unitOfWork.run((tx) => this.applyKnown(tx, events));
      this.onProgress(this.events);
    }
  }

  /** Goes on until every aggregate stands where the running service stands. */
  async catchUp(tx: Transaction, topics: string[]): Promise<void> {
    const early = this.ahead;
    this.ahead = [];
    await this.applyKnown(tx, early);
    while (await this.isBehind(tx, topics)) {
      const events = await this.history.next();
      if (events.length === 0) throw new Error("the owners' logs hold less than this service has applied: an owner was restored");
      await this.applyKnown(tx, events);
    }
  }

  private async applyKnown(tx: Transaction, events: EventEnvelope[]): Promise<void> {
    const limits = await limitsOf(tx, events);
    await tx.query('set local search_path to rebuild, public');
    const known: EventEnvelope[] = [];
    for (const event of events) {
      const key = cursorKey(event);
      const last = this.applied.get(key) ?? 0;
      if (event.sequence <= last) continue;
      const limit = limits.get(key);
      if (limit === undefined || event.sequence > limit.last) this.ahead.push(event);
      else {
        if (!limit.discarded.includes(event.sequence)) known.push(event);
        this.applied.set(key, event.sequence);
        this.events += 1;
      }
    }
    for (const event of known) await this.handlers.replay(event, { tx, rebuilding: true });
    await this.handlers.record(known, { tx, rebuilding: true });
  }

  private async isBehind(tx: Transaction, topics: string[]): Promise<boolean> {
    const cursors = await tx.query<{ topic: string; aggregate_id: string; last_sequence: number }>(
      'select topic, aggregate_id, last_sequence from public.event_cursor where topic = any ($1)',
      [topics],
    );
    return cursors.some((cursor) => (this.applied.get(`${cursor.topic}/${cursor.aggregate_id}`) ?? 0) < cursor.last_sequence);
  }
}

async function limitsOf(tx: Transaction, events: EventEnvelope[]): Promise<Map<string, { last: number; discarded: number[] }>> {
  const rows = await tx.query<{ topic: string; aggregate_id: string; last: number; discarded: number[] }>(
    `select topic, aggregate_id, last_sequence as last,
       array(select sequence::int from public.discarded_event d where d.topic = c.topic and d.aggregate_id = c.aggregate_id) as discarded
     from public.event_cursor c where (topic, aggregate_id) in (select * from unnest($1::text[], $2::uuid[]))`,
    [events.map((event) => event.topic), events.map((event) => event.subject)],
  );
  return new Map(rows.map((row) => [`${row.topic}/${row.aggregate_id}`, row]));
}

async function lockRebuild(tx: Transaction): Promise<void> {
  const [row] = await tx.query<{ got: boolean }>('select pg_try_advisory_xact_lock($1) as got', [rebuildLock]);
  if (row?.got !== true) throw new RebuildRuns('a rebuild of this service is at work already');
}
