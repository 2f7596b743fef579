import { csvRecords } from '../reading/csv-records';
import type { Cells } from '../reading/reading';
import type { ImportFormat, ImportKind } from '../formats/format';
import { recogniseFormat } from '../formats/recognise';
import { FileRefused } from '../import-file';
import type { ImportedRow } from '../rows';

/** A row with what its cells said: some findings are about how a source writes. */
export interface ReadLine {
  readonly row: ImportedRow;
  readonly cells: Cells;
}

export interface ReadFile {
  readonly format: ImportFormat;
  readonly lines: readonly ReadLine[];
  /** Rows that the format does not take; the import says why. */
  readonly refused: number;
}

/** Reads a whole file into memory: what is analysed are lists of some thousand rows that a person looks at. */
export async function readFile(kind: ImportKind, file: string): Promise<ReadFile> {
  const records = csvRecords(file);
  const { value } = await records.next().catch((error: Error) => {
    throw new FileRefused(`${file} cannot be read: ${error.message}`);
  });
  const header = ((value as { cells?: readonly string[] | null } | undefined)?.cells ?? []).map((column) => column.trim());
  const recognised = recogniseFormat(kind, header);
  if (!recognised.ok) throw new FileRefused(`${file}: ${recognised.reason}`);
  const lines: ReadLine[] = [];
  let refused = 0;
  for await (const { cells, line } of records) {
    const named = Object.fromEntries(header.map((column, at) => [column, cells?.[at] ?? '']));
    const reading = cells?.length === header.length ? recognised.format.read(named, line) : null;
    if (reading?.ok) lines.push({ row: reading.value, cells: named });
    else refused += 1;
  }
  return { format: recognised.format, lines, refused };
}
