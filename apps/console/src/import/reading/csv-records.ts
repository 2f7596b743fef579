import { createReadStream } from 'node:fs';
import { type Parser, parse } from 'csv-parse';
import { LineStarts } from './line-starts';

/** A row as it came: its cells, or that it could not be read. `line` is the physical line on which it begins, counted from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[] | null;
  /** Bytes of the file up to the end of this row. */
  readonly bytesRead: number;
}

/** A row longer than this has an unclosed quote, not long text; it also bounds what an unclosed quote can pull into memory. */
const recordBytesMax = 256 * 1024;

/**
 * Reads CSV as RFC 4180 and Excel write it (UTF-8 with or without BOM, CRLF or LF, quoted line breaks), a piece at a time.
 *
 * A quote that is never closed swallows what follows until the next quote, so that whole pages would vanish into one cell. Where a row cannot be read, or has
 * the wrong number of cells and several lines, its first line alone is given up and reading begins anew on the next one.
 */
export async function* csvRecords(file: string): AsyncGenerator<CsvRecord> {
  let columns: number | null = null;
  let from = { byte: 0, line: 1 };
  for (let again = true; again; ) {
    again = false;
    const lines = new LineStarts(from.byte, from.line);
    for await (const part of partsFrom(file, from.byte, lines)) {
      const line = lines.lineAt(from.byte);
      columns ??= part.record?.length ?? null;
      const next = lines.startAfter(from.byte);
      const spansLines = next !== null && next.byte < part.end;
      const broken = part.record === null || (spansLines && part.record.length !== columns);
      if (!isBlank(part.record)) yield { line, cells: broken ? null : part.record, bytesRead: broken && next !== null ? next.byte : part.end };
      if (broken) {
        if (next === null) return;
        from = next;
        again = true;
        break;
      }
      from = { byte: part.end, line };
      lines.forget(part.end);
    }
  }
}

interface Part {
  readonly record: readonly string[] | null;
  /** Byte offset in the file just after it. */
  readonly end: number;
}

/** Rows from a byte on; the last part has no record when the parser could not go on. */
async function* partsFrom(file: string, start: number, lines: LineStarts): AsyncGenerator<Part> {
  const pieces = createReadStream(file, { start, highWaterMark: 256 * 1024 });
  const parser = new RowParser(start);
  for await (const piece of pieces as AsyncIterable<Buffer>) {
    lines.see(piece);
    yield* await parser.take(piece);
    if (parser.stuck) break;
  }
  if (!parser.stuck) yield* await parser.end();
  if (parser.stuck) yield { record: null, end: Number.MAX_SAFE_INTEGER };
}

/**
 * The CSV parser, fed piece by piece. Rows are caught as they are parsed: read from the parser as a stream, those before a malformed one in the same piece
 * would be thrown away together with it.
 */
class RowParser {
  stuck = false;
  private caught: Part[] = [];
  private readonly parser: Parser;

  constructor(start: number) {
    const catchRow = (record: readonly string[], { bytes }: { readonly bytes: number }) => {
      this.caught.push({ record, end: start + bytes });
      return null;
    };
    this.parser = parse({ bom: start === 0, relax_column_count: true, max_record_size: recordBytesMax, on_record: catchRow });
    // The error of a write comes to its callback too, where it is dealt with; an event without a listener would end the process.
    this.parser.on('error', () => undefined).resume();
  }

  take(piece: Buffer): Promise<readonly Part[]> {
    return new Promise((done, failed) => this.parser.write(piece, (error) => this.settle(error, done, failed)));
  }

  end(): Promise<readonly Part[]> {
    return new Promise((done, failed) => {
      this.parser.once('error', (error) => this.settle(error, done, failed)).once('end', () => this.settle(null, done, failed));
      this.parser.end();
    });
  }

  /** A malformed row is no failure of the program: whoever reads on begins behind it. */
  private settle(error: Error | null | undefined, done: (parts: readonly Part[]) => void, failed: (error: Error) => void): void {
    if (error && !isMalformed(error)) return failed(error);
    this.stuck = Boolean(error);
    done(this.caught);
    this.caught = [];
  }
}

function isMalformed(error: Error): boolean {
  const { code = '' } = error as { code?: string };
  return code.startsWith('CSV_') || code === 'INVALID_OPENING_QUOTE';
}

function isBlank(record: readonly string[] | null): boolean {
  return record !== null && record.length === 1 && (record[0] ?? '').trim() === '';
}
