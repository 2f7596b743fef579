import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CsvOutput } from './accounting/csv-output';
import { type Carried, Journal } from './accounting/journal';
import { type ImportSummary, Tally } from './accounting/tally';
import type { ImportContext } from './flows/import-context';
import { importItineraries, importShowings } from './flows/import-exhibitions';
import { importOrganisations } from './flows/import-organisations';
import { importPerformances } from './flows/import-performances';
import { importPrecedents } from './flows/import-precedents';
import { readRows } from './flows/read-rows';
import type { ImportFormat, ImportKind } from './formats/format';
import { recogniseFormat } from './formats/recognise';
import { type GapLimits, usualGaps } from './grouping/group-showings';
import { type CsvRecord, csvRecords } from './reading/csv-records';
import type { Concert, FilmLine, ImportedRow, Itinerary, Listing, Showing } from './rows';
import type { BulkClient } from './sending/bulk-client';
import { VenueMatcher } from './sending/venue-matcher';

/** How far an import is: bytes of the file that were read, rows of it that came to their end. */
export interface HowFar {
  readonly bytesRead: number;
  readonly bytesTotal: number;
  readonly rowsRead: number;
  readonly rowsFinished: number;
}

export interface ImportOptions {
  readonly kind: ImportKind;
  readonly file: string;
  /** Null for a dry run, which asks no service. */
  readonly client: BulkClient | null;
  readonly rejectsFile?: string | undefined;
  readonly reviewFile?: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly gaps?: GapLimits;
  readonly progress?: (howFar: HowFar) => void;
}

/** The file is not one that can be imported; `message` is one line for the terminal. Nothing was sent. */
export class FileRefused extends Error {}

/** Imports one file. Rows that were sent stay sent if it is interrupted; doing it again sends them again, which changes nothing. */
export async function importFile(options: ImportOptions): Promise<ImportSummary> {
  const begun = performance.now();
  const { file, kind, client } = options;
  const bytesTotal = await sizeOf(file);
  const records = csvRecords(file);
  const { header, format } = await readHeader(records, kind, file);
  const tally = new Tally();
  const journal = new Journal(tally, await outputOf(options.rejectsFile, file), await outputOf(options.reviewFile, file));
  await journal.begin(header);
  const far = { bytesRead: 0, bytesTotal, rowsRead: 0, rowsFinished: 0 };
  const tell = (change: Partial<HowFar>) => options.progress?.(Object.assign(far, change));
  const platform = client && { client, venues: new VenueMatcher(client, format.source, tally) };
  const finished = (rows: number) => tell({ rowsFinished: far.rowsFinished + rows });
  const context: ImportContext = { format, journal, gaps: options.gaps ?? usualGaps, today: options.today, platform, finished };
  try {
    await pass(readRows(records, header, context, (bytesRead) => tell({ bytesRead, rowsRead: far.rowsRead + 1 })), context);
  } finally {
    await journal.close();
  }
  return tally.summary({ file, format: format.name, source: format.source, dryRun: client === null, elapsedMs: Math.round(performance.now() - begun) });
}

function pass(rows: AsyncIterable<Carried<ImportedRow>>, context: ImportContext): Promise<void> {
  switch (context.format.yields) {
    case 'organisation':
      return importOrganisations(rows as AsyncIterable<Carried<Listing>>, context);
    case 'showing':
      return importShowings(rows as AsyncIterable<Carried<Showing>>, context);
    case 'itinerary':
      return importItineraries(rows as AsyncIterable<Carried<Itinerary>>, context);
    case 'concert':
      return importPerformances(rows as AsyncIterable<Carried<Concert>>, context);
    case 'film':
      return importPrecedents(rows as AsyncIterable<Carried<FilmLine>>, context);
  }
}

async function sizeOf(file: string): Promise<number> {
  const { size } = await stat(file).catch((error: NodeJS.ErrnoException) => {
    throw new FileRefused(error.code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read: ${error.message}`);
  });
  return size;
}

async function readHeader(records: AsyncGenerator<CsvRecord>, kind: ImportKind, file: string): Promise<{ header: readonly string[]; format: ImportFormat }> {
  const { value } = await records.next().catch((error: NodeJS.ErrnoException) => {
    throw new FileRefused(`${file} cannot be read: ${error.message}`);
  });
  const cells = (value as CsvRecord | undefined)?.cells ?? null;
  if (cells === null) throw new FileRefused(`${file} has no header line.`);
  const header = cells.map((column) => column.trim());
  const recognised = recogniseFormat(kind, header);
  if (!recognised.ok) throw new FileRefused(`${file}: ${recognised.reason}`);
  return { header, format: recognised.format };
}

/** A file that is read and written at once would be empty before its first row was read. */
async function outputOf(output: string | undefined, input: string): Promise<CsvOutput | null> {
  if (output === undefined) return null;
  if (resolve(output) === resolve(input)) throw new FileRefused(`${output} is the file that is imported; nothing can be written there.`);
  return CsvOutput.to(output).catch((error: NodeJS.ErrnoException) => {
    throw new FileRefused(`${output} cannot be written: ${error.message}`);
  });
}
