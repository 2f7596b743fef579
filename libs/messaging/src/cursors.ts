import type { EventEnvelope } from '@caravanserai/contracts';
import type { Transaction } from '@caravanserai/persistence';

/** How far one aggregate's events have been applied here, and how many of them are parked. */
export interface Cursor {
  readonly topic: string;
  readonly aggregateId: string;
  /** No row yet, so none is locked: its insert decides the race between two consumers. */
  readonly isNew: boolean;
  last: number;
  parked: number;
}

/** Another consumer applied events of the same aggregate at the same time: this transaction must be taken back and tried again. */
export class CursorMoved extends Error {
  override readonly name = 'CursorMoved';
}

export const cursorKey = (event: { topic: string; subject: string }): string => `${event.topic}/${event.subject}`;

/** Locks the cursors of all aggregates of a batch, in one order everywhere, so that two consumers can't wait for each other. */
export async function lockCursors(tx: Transaction, events: readonly EventEnvelope[]): Promise<Map<string, Cursor>> {
  const wanted = new Map(events.map((event) => [cursorKey(event), event]));
  const aggregates = [...wanted.values()];
  const rows = await tx.prepared<{ topic: string; aggregate_id: string; last_sequence: number; parked: number }>(
    'lock-cursors',
    `select c.topic, c.aggregate_id, c.last_sequence, c.parked from event_cursor c
     join unnest($1::text[], $2::uuid[]) as w (topic, aggregate_id) using (topic, aggregate_id)
     order by c.topic, c.aggregate_id for update of c`,
    [aggregates.map((event) => event.topic), aggregates.map((event) => event.subject)],
  );
  const found = new Map(
    rows.map((row): [string, Cursor] => [
      `${row.topic}/${row.aggregate_id}`,
      { topic: row.topic, aggregateId: row.aggregate_id, isNew: false, last: row.last_sequence, parked: row.parked },
    ]),
  );
  for (const [key, event] of wanted) {
    if (!found.has(key)) found.set(key, { topic: event.topic, aggregateId: event.subject, isNew: true, last: 0, parked: 0 });
  }
  return found;
}

/** Writes all cursors of a batch. Those with a row are locked; of two consumers that both meet a new aggregate, one must give way. */
export async function saveCursors(tx: Transaction, cursors: Iterable<Cursor>): Promise<void> {
  const all = [...cursors].sort((a, b) => (a.topic + a.aggregateId < b.topic + b.aggregateId ? -1 : 1));
  const known = all.filter((cursor) => !cursor.isNew);
  if (known.length > 0) {
    await tx.prepared(
      'save-cursors',
      `update event_cursor c set last_sequence = w.last_sequence, parked = w.parked
       from unnest($1::text[], $2::uuid[], $3::bigint[], $4::int[]) as w (topic, aggregate_id, last_sequence, parked)
       where c.topic = w.topic and c.aggregate_id = w.aggregate_id`,
      columnsOf(known),
    );
  }
  const fresh = all.filter((cursor) => cursor.isNew);
  if (fresh.length === 0) return;
  const written = await tx.prepared(
    'new-cursors',
    `insert into event_cursor (topic, aggregate_id, last_sequence, parked)
     select * from unnest($1::text[], $2::uuid[], $3::bigint[], $4::int[]) on conflict do nothing returning 1`,
    columnsOf(fresh),
  );
  if (written.length !== fresh.length) throw new CursorMoved('another consumer has begun with an aggregate of this batch');
}

const columnsOf = (cursors: Cursor[]): unknown[] => [
  cursors.map((cursor) => cursor.topic),
  cursors.map((cursor) => cursor.aggregateId),
  cursors.map((cursor) => cursor.last),
  cursors.map((cursor) => cursor.parked),
];
