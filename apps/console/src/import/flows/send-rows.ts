import type { CarriedLine } from '../accounting/journal';
import type { BulkAnswer } from '../bulk-contract';
import { paired } from '../sending/answers';
import { inBatches } from '../sending/batches';
import type { ImportContext } from './import-context';

/** A row for a bulk route, the lines of the file that it was made of, and its name for a person. */
export interface Made<Row> {
  readonly row: Row;
  readonly lines: readonly CarriedLine[];
  readonly about: string;
}

/** Sends what was made, batch after batch, and writes down the answers; a dry run only counts. */
export async function sendRows<Row extends { readonly rowId: string }>(made: AsyncIterable<Made<Row>>, route: string, context: ImportContext): Promise<void> {
  for await (const batch of inBatches(made, ({ row }) => row)) {
    if (context.platform === null) for (const { lines } of batch) context.journal.ready(lines);
    else await sendBatch(batch, route, context, context.platform);
    context.finished(batch.reduce((rows, { lines }) => rows + lines.length, 0));
  }
}

async function sendBatch<Row extends { readonly rowId: string }>(
  batch: readonly Made<Row>[],
  route: string,
  { format, journal }: ImportContext,
  { client }: NonNullable<ImportContext['platform']>,
): Promise<void> {
  const answer = await client.post<BulkAnswer>(route, { source: format.source, rows: batch.map(({ row }) => row) });
  for (const [{ lines, about }, result] of paired(batch, ({ row }) => row.rowId, answer)) await journal.answered(lines, result, about);
}
