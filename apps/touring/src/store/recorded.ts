import { type ActedBy, logTransitions, type Transaction } from '@caravanserai/persistence';
import type { PastDays } from '../domain/recorded';
import type { RecordedStopRow } from '../domain/recorded-rows';

export interface RecordedTour {
  readonly id: string;
  readonly kind: 'exhibition' | 'performance';
  readonly title: string;
  readonly key: string;
  readonly facts: object;
}

export interface RecordedStop {
  readonly id: string;
  readonly tourId: string;
  hostId: string | null;
  readonly rowId: string;
  readonly zone: string;
  readonly opening: PastDays | null;
  readonly facts: object;
}

export interface RecordedEngagement {
  readonly id: string;
  readonly tourId: string | null;
  hostId: string | null;
  readonly rowId: string;
  readonly title: string;
  readonly company: string;
  readonly days: PastDays;
  readonly performances: readonly unknown[];
  readonly facts: object;
}

export function recordedStop(id: string, tourId: string, stop: Omit<RecordedStopRow, 'organisationId'> & { readonly organisationId?: string | null }): RecordedStop {
  const { sourceRowId: rowId, organisationId: hostId = null, opening, venueKey, venueText, country, zoneBasis } = stop;
  const facts = { venueKey, venueText, country, zoneBasis };
  return { id, tourId, hostId, rowId, zone: opening?.zone ?? stop.zone, opening, facts };
}

/** The days of a past stop as its events tell them. */
export const daysTold = (opening: PastDays | null) =>
  opening === null ? {} : opening.end === null ? { openedOn: opening.start } : { opening: { ...opening, end: opening.end } };

/** Everything of one kind goes in by one statement, for an import brings hundreds of rows at a time. */
export async function insertTours(tx: Transaction, by: ActedBy, source: string, tours: readonly RecordedTour[]): Promise<void> {
  await tx.query(
    `insert into tour (id, version, state, title, kind, least_turnaround_days, created_at, import_source, import_key, import_facts)
     select t.id, 1, 'recorded', t.title, t.kind, 0, $2, $3, t.key, t.facts
     from jsonb_to_recordset($1::jsonb) as t(id uuid, title text, kind text, key text, facts jsonb)`,
    [JSON.stringify(tours), tx.now, source],
  );
  await logRecorded(tx, by, 'touring.tour', 'record-tour', tours);
}

/** Their order in the list is the order of the itinerary, which `placed_no` keeps. */
export async function insertStops(tx: Transaction, by: ActedBy, source: string, stops: readonly RecordedStop[]): Promise<void> {
  await tx.query(
    `insert into stop (id, version, state, tour_id, host_id, placed_at, zone, opening, closing, import_source, import_row_id, import_facts)
     select s.id, 1, 'recorded', s."tourId", s."hostId", $2, s.zone, (s.opening->>'start')::date, (s.opening->>'end')::date, $3, s."rowId", s.facts
     from jsonb_to_recordset($1::jsonb) as s(id uuid, "tourId" uuid, "hostId" uuid, zone text, opening jsonb, "rowId" text, facts jsonb)`,
    [JSON.stringify(stops), tx.now, source],
  );
  await logRecorded(tx, by, 'touring.stop', 'record-stop', stops);
}

export async function insertEngagements(tx: Transaction, by: ActedBy, source: string, engagements: readonly RecordedEngagement[]): Promise<void> {
  await tx.query(
    `insert into engagement (id, version, state, tour_id, host_id, title, company, first_day, day_after, zone,
       performances, created_at, import_source, import_row_id, import_facts)
     select e.id, 1, 'recorded', e."tourId", e."hostId", e.title, e.company, (e.days->>'start')::date, (e.days->>'end')::date, e.days->>'zone',
       e.performances, $2, $3, e."rowId", e.facts
     from jsonb_to_recordset($1::jsonb) as e(id uuid, "tourId" uuid, "hostId" uuid, title text, company text, days jsonb,
       performances jsonb, "rowId" text, facts jsonb)`,
    [JSON.stringify(engagements), tx.now, source],
  );
  await logRecorded(tx, by, 'touring.engagement', 'record-engagement', engagements);
}

/** Tours of a source by the keys under which engagements name them. */
export async function toursByKey(tx: Transaction, source: string, kind: RecordedTour['kind'], keys: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ key: string; id: string }>(
    'select import_key as key, id from tour where import_source = $1 and kind = $2 and import_key = any ($3)',
    [source, kind, keys],
  );
  return new Map(rows.map(({ key, id }) => [key, id]));
}

/** Stops of a source that are recorded already, by the row that told of them. */
export async function stopsByRow(tx: Transaction, source: string, rowIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ rowId: string; tourId: string }>(
    'select import_row_id as "rowId", tour_id as "tourId" from stop where import_source = $1 and import_row_id = any ($2)',
    [source, rowIds],
  );
  return new Map(rows.map(({ rowId, tourId }) => [rowId, tourId]));
}

/** Fills in a venue that was known by name only; gives the ids of what had none until now. */
export function linkVenue(tx: Transaction, table: 'stop' | 'engagement', source: string, rowId: string, hostId: string): Promise<Array<{ id: string }>> {
  return tx.query(`update ${table} set host_id = $3, version = version + 1 where import_source = $1 and import_row_id = $2 and host_id is null returning id`, [
    source,
    rowId,
    hostId,
  ]);
}

const logRecorded = (tx: Transaction, by: ActedBy, of: string, action: string, recorded: ReadonlyArray<{ readonly id: string }>): Promise<void> =>
  logTransitions(tx, by, recorded.map(({ id }) => ({ of, id, action, from: null, to: 'recorded' })));
