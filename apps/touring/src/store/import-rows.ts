import type { Transaction } from '@caravanserai/persistence';

export type ImportKind = 'tour' | 'engagement';

export interface ImportedRow {
  readonly rowId: string;
  readonly contentHash: string;
  readonly subjectId: string;
}

/** What earlier requests have made of these rows, by row. */
export async function importedRows(tx: Transaction, kind: ImportKind, source: string, rowIds: readonly string[]): Promise<Map<string, ImportedRow>> {
  const rows = await tx.query<ImportedRow>(
    'select row_id as "rowId", content_hash as "contentHash", subject_id as "subjectId" from import_row where kind = $1 and source = $2 and row_id = any ($3)',
    [kind, source, rowIds],
  );
  return new Map(rows.map((row) => [row.rowId, row]));
}

export async function keepImportedRows(tx: Transaction, kind: ImportKind, source: string, rows: readonly ImportedRow[]): Promise<void> {
  await tx.query(
    `insert into import_row (kind, source, row_id, content_hash, subject_id, imported_at)
     select $1, $2, r.row_id, r.content_hash, r.subject_id, $4 from unnest($3::text[], $5::text[], $6::uuid[]) as r(row_id, content_hash, subject_id)`,
    [kind, source, rows.map(({ rowId }) => rowId), tx.now, rows.map(({ contentHash }) => contentHash), rows.map(({ subjectId }) => subjectId)],
  );
}

/** From now on the row belongs to this thing and has said what it says today. */
export async function assignRow(tx: Transaction, kind: ImportKind, source: string, { rowId, contentHash, subjectId }: ImportedRow): Promise<void> {
  await tx.query(
    `insert into import_row (kind, source, row_id, content_hash, subject_id, imported_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (kind, source, row_id) do update set content_hash = excluded.content_hash, subject_id = excluded.subject_id, imported_at = excluded.imported_at`,
    [kind, source, rowId, contentHash, subjectId, tx.now],
  );
}
