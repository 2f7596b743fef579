import type { Carried } from '../accounting/journal';
import type { CsvRecord } from '../reading/csv-records';
import { type Cells, type Reading, refused } from '../reading/reading';
import { type ImportedRow, lastDayOf } from '../rows';
import type { ImportContext } from './import-context';

/** Reads row after row; what cannot be read is written down and passed over. `bytes` is told how far in the file the reading is. */
export async function* readRows(
  records: AsyncIterable<CsvRecord>,
  header: readonly string[],
  context: ImportContext,
  bytes: (read: number) => void,
): AsyncGenerator<Carried<ImportedRow>> {
  const { format, journal, finished } = context;
  for await (const { line, cells, bytesRead } of records) {
    journal.tally.read();
    const reading = mustBePast(readRow(cells, header, (named) => format.read(named, line)), context);
    const kept = journal.keepsCells ? cells : null;
    if (reading.ok) yield { row: reading.value, line, cells: kept };
    else await journal.refused({ line, cells: kept }, reading.refusal).then(() => finished(1));
    bytes(bytesRead);
  }
}

/** What is still to come has holds, fees and rivals; recorded as if it were over, it would have none of them. */
function mustBePast(reading: Reading<ImportedRow>, { today, format }: ImportContext): Reading<ImportedRow> {
  const last = reading.ok ? lastDayOf(reading.value) : null;
  if (last === null || last < today) return reading;
  return refused(format.told.lastDay, 'not-past', `It lasts until ${last}, which is not over; only the past is imported, what is to come is planned.`);
}

function readRow<T>(cells: readonly string[] | null, header: readonly string[], read: (named: Cells) => Reading<T>): Reading<T> {
  if (cells === null) return refused('row', 'broken-row', 'The quotes of this row do not fit.');
  if (cells.length !== header.length) return refused('row', 'column-count', `The row has ${cells.length} cells, the header ${header.length}.`);
  const garbled = cells.findIndex((cell) => cell.includes('\ufffd'));
  if (garbled >= 0) return refused(header[garbled] ?? 'row', 'encoding', 'The text is not UTF-8.');
  return read(Object.fromEntries(header.map((column, at) => [column, cells[at] ?? ''])));
}
