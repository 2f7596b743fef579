import type { Transaction } from '@caravanserai/persistence';
import type { EventLog } from '../domain/log/event-log';
import type { ImportNotes } from '../domain/log/imported-log';
import { type LogRow, logColumns } from './log-row';
import type { LogFormat } from './reading/read-log';

/** Rows in a statement: enough to make round trips cheap, few enough that no statement holds much. */
const BATCH = 20_000;

export interface LogToStore {
  readonly id: string;
  readonly name: string;
  readonly format: LogFormat;
  readonly bytes: number;
  readonly contentHash: string;
  readonly accountKey: string;
  readonly log: EventLog;
  readonly notes: ImportNotes;
}

/** Writes a log with all its rows, in the caller's transaction: all of it or nothing. */
export async function storeLog(tx: Transaction, toStore: LogToStore): Promise<LogRow> {
  const { id, log } = toStore;
  const row = await storeHead(tx, toStore);
  await storeCases(tx, id, log.caseNames);
  await storeNames(tx, id, 'activity', log.activities.list);
  await storeNames(tx, id, 'resource', log.actors.list);
  await storeNames(tx, id, 'lifecycle', log.lifecycles.list);
  for (let from = 0; from < log.events.length; from += BATCH) await storeEvents(tx, id, log, from, Math.min(from + BATCH, log.events.length));
  return row;
}

async function storeHead(tx: Transaction, { id, name, format, bytes, contentHash, accountKey, log, notes }: LogToStore): Promise<LogRow> {
  const { cases } = log;
  let [first, last] = [Infinity, -Infinity];
  for (let at = 0; at < cases.length; at++) [first, last] = [Math.min(first, cases.start[at]!), Math.max(last, cases.latest[at]!)];
  const variants = new Set(cases.variant.subarray(0, cases.length)).size;
  const counts = [cases.length, log.events.length, log.activities.list.length, variants];
  const rows = await tx.query<LogRow & Record<string, unknown>>(
    `insert into imported_log (id, name, format, bytes, content_hash, cases, events, activities, variants, first_at, last_at, notes, imported_at, account_key)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) returning ${logColumns}`,
    [id, name, format, bytes, contentHash, ...counts, new Date(Math.floor(first)), new Date(Math.floor(last)), JSON.stringify(notes), tx.now, accountKey],
  );
  return rows[0]!;
}

async function storeCases(tx: Transaction, id: string, names: readonly string[]): Promise<void> {
  for (let from = 0; from < names.length; from += BATCH)
    await tx.query('insert into imported_case (log_id, number, name) select $1, $2 + position - 1, name from unnest($3::text[]) with ordinality as one(name, position)', [id, from, names.slice(from, from + BATCH)]);
}

async function storeNames(tx: Transaction, id: string, kind: string, names: readonly string[]): Promise<void> {
  await tx.query('insert into imported_name (log_id, kind, number, name) select $1, $2, position - 1, name from unnest($3::text[]) with ordinality as one(name, position)', [id, kind, names]);
}

async function storeEvents(tx: Transaction, id: string, { events }: EventLog, from: number, to: number): Promise<void> {
  // The array's text as PostgreSQL reads it, written by the typed array itself: the driver would take each number into its hands.
  const column = (values: Int32Array | Int16Array | Float64Array) => `{${values.subarray(from, to).join(',')}}`;
  const { caseOf, activity, time, offset, lifecycle, actor } = events;
  await tx.query(
    `insert into imported_event (log_id, number, case_number, activity, time_ms, offset_minutes, lifecycle, resource)
     select $1, $2 + position - 1, case_number, activity, time_ms, offset_minutes, nullif(lifecycle, -1), nullif(resource, -1)
     from unnest($3::integer[], $4::integer[], $5::double precision[], $6::smallint[], $7::integer[], $8::integer[])
       with ordinality as one(case_number, activity, time_ms, offset_minutes, lifecycle, resource, position)`,
    [id, from, column(caseOf), column(activity), column(time), column(offset), column(lifecycle), column(actor)],
  );
}
