import type { Transaction } from '@caravanserai/persistence';
import type { RecordedEngagement, RecordedStop, RecordedTour } from './recorded';

/** What a later row says takes the place of what the earlier one said; whom venues were matched to stays. */
export async function correctTour(tx: Transaction, { id, title, facts }: Pick<RecordedTour, 'id' | 'title' | 'facts'>): Promise<void> {
  await tx.query('update tour set title = $2, import_facts = $3, version = version + 1 where id = $1', [id, title, JSON.stringify(facts)]);
}

/** @returns whether the stop said something else before. */
export async function correctStop(tx: Transaction, { id, zone, opening, facts }: RecordedStop): Promise<boolean> {
  const corrected = await tx.query(
    `update stop set zone = $2, opening = $3, closing = $4, import_facts = $5, version = version + 1
     where id = $1 and (zone, opening, closing, import_facts) is distinct from ($2, $3::date, $4::date, $5::jsonb) returning id`,
    [id, zone, opening?.start ?? null, opening?.end ?? null, JSON.stringify(facts)],
  );
  return corrected.length > 0;
}

type CorrectedEngagement = Pick<RecordedEngagement, 'id' | 'title' | 'company' | 'days' | 'performances' | 'facts'>;

export async function correctEngagement(tx: Transaction, { id, title, company, days, performances, facts }: CorrectedEngagement): Promise<void> {
  await tx.query(
    `update engagement set title = $2, company = $3, first_day = $4, day_after = $5, zone = $6, performances = $7, import_facts = $8, version = version + 1 where id = $1`,
    [id, title, company, days.start, days.end, days.zone, JSON.stringify(performances), JSON.stringify(facts)],
  );
}

/** The stops of a source by the rows that told of them, with the tours in which they stand. */
export async function placedStops(tx: Transaction, source: string, rowIds: readonly string[]): Promise<Map<string, { id: string; tourId: string }>> {
  const rows = await tx.query<{ rowId: string; id: string; tourId: string }>(
    'select import_row_id as "rowId", id, tour_id as "tourId" from stop where import_source = $1 and import_row_id = any ($2) order by id for update',
    [source, rowIds],
  );
  return new Map(rows.map(({ rowId, ...stop }) => [rowId, stop]));
}
