import type { Readable } from 'node:stream';
import type { ImportedLog } from '../../domain/log/imported-log';
import { CsvReader } from './csv-reader';
import { limits } from './limits';
import type { LogOptions } from './log-options';
import { LogRefused } from './log-refused';
import { LogSink } from './sink';
import { TextDecoding } from './text-decoding';
import { unpacked } from './unpacked';
import { XesReader } from './xes-reader';

export type LogFormat = 'xes' | 'csv';

export interface ReadLog {
  readonly format: LogFormat;
  readonly imported: ImportedLog;
}

interface Reader {
  write(text: string): void | Promise<void>;
  end(): void | Promise<void>;
}

/** Reads an event log as its bytes come. @throws LogRefused with line and reason at the first thing that is wrong. */
export async function readLog(bytes: Readable, options: LogOptions): Promise<ReadLog> {
  const decoding = new TextDecoding();
  try {
    return await readText(textOf(bytes, options.name, decoding), options);
  } catch (error) {
    // What is wrong with the packing, or with the file as a whole, is said of the line up to which it was read.
    throw error instanceof LogRefused && error.line === null ? new LogRefused(error.message, decoding.line) : error;
  }
}

async function* textOf(bytes: Readable, name: string, decoding: TextDecoding): AsyncGenerator<string> {
  for await (const piece of unpacked(bytes, name)) yield decoding.take(piece);
  yield decoding.end();
}

async function readText(pieces: AsyncIterable<string>, options: LogOptions): Promise<ReadLog> {
  const sink = new LogSink();
  let [beginning, read]: [string, { format: LogFormat; reader: Reader } | null] = ['', null];
  for await (const piece of pieces) {
    if (read) await read.reader.write(piece);
    else if ((beginning += piece).trim() === '') mustBeginSoon(beginning);
    else {
      read = readerFor(beginning, sink, options);
      await read.reader.write(beginning);
    }
  }
  if (!read) throw new LogRefused('the file is empty', 1);
  await read.reader.end();
  return { format: read.format, imported: sink.finish() };
}

/** Blanks are passed over, but somebody could send nothing else for hours. */
function mustBeginSoon(blanks: string): void {
  if (blanks.length > limits.pieceLength) throw new LogRefused(`the file begins with more than ${limits.pieceLength.toLocaleString('en')} blanks`, 1);
}

function readerFor(beginning: string, sink: LogSink, options: LogOptions): { format: LogFormat; reader: Reader } {
  const format = formatOf(options.name, beginning);
  return { format, reader: format === 'xes' ? new XesReader(sink, options) : new CsvReader(sink, options) };
}

/** The name's ending tells it, else the first character: no table begins with an angle bracket. */
function formatOf(name: string, beginning: string): LogFormat {
  const ending = /\.([a-z]+)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === 'xes' || ending === 'xml') return 'xes';
  if (ending === 'csv' || ending === 'txt' || ending === 'tsv') return 'csv';
  return beginning.trimStart().startsWith('<') ? 'xes' : 'csv';
}
