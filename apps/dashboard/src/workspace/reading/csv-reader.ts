import { type Parser, parse } from 'csv-parse';
import { type CsvColumns, columnsOf } from './csv-columns';
import { delimiterOf } from './delimiter';
import { limits } from './limits';
import type { LogOptions } from './log-options';
import { LogRefused } from './log-refused';
import { saidOfStamp } from './said-of-stamp';
import type { LogSink } from './sink';
import { StampReader } from './stamp';
import { ZoneClock } from './zone-clock';

/** Reads CSV as RFC 4180 and spreadsheets write it, a piece of text at a time; each row is an event. A row that cannot be read ends the reading. */
export class CsvReader {
  private readonly stamps: StampReader;
  private parser: Parser | null = null;
  /** Text up to the first line's end, by which the delimiter is recognised. */
  private beginning = '';
  private header: readonly string[] | null = null;
  private columns: CsvColumns;
  /** The line after the last row. */
  private line = 1;
  private failure: Error | null = null;

  constructor(
    private readonly sink: LogSink,
    private readonly options: LogOptions,
  ) {
    this.stamps = new StampReader(options.zone === undefined ? null : new ZoneClock(options.zone));
  }

  async write(text: string): Promise<void> {
    if (this.parser) return this.feed(text);
    this.beginning += text;
    if (/[\r\n]/.test(this.beginning) || this.beginning.length > limits.pieceLength) await this.begin();
  }

  async end(): Promise<void> {
    if (!this.parser) await this.begin();
    await new Promise<void>((done) => this.parser!.once('error', () => done()).once('end', done).end());
    this.throwFailure();
    if (this.header === null) throw new LogRefused('the file is empty', 1);
  }

  private begin(): Promise<void> {
    const delimiter = delimiterOf(this.beginning, this.options.delimiter);
    this.parser = parse({ delimiter, relax_column_count: true, max_record_size: limits.pieceLength, on_record: (cells: string[], { lines }) => this.take(cells, lines) });
    this.parser.on('error', (error) => (this.failure ??= error)).resume();
    return this.feed(this.beginning);
  }

  private async feed(text: string): Promise<void> {
    await new Promise<void>((done) => this.parser!.write(text, (error) => {
      if (error) this.failure ??= error;
      done();
    }));
    this.throwFailure();
  }

  private throwFailure(): void {
    const { failure } = this;
    if (failure === null) return;
    if (failure instanceof LogRefused) throw failure;
    const { code } = failure as { code?: string };
    if (!code?.includes('CSV_') && code !== 'INVALID_OPENING_QUOTE') throw failure; // A bug of ours, thrown inside of the parser.
    throw new LogRefused(saidOf(code, failure.message), this.line);
  }

  private take(cells: string[], lines: number): null {
    const line = this.line;
    this.line = lines + 1;
    if (cells.length === 1 && cells[0]!.trim() === '') return null;
    if (this.header === null) {
      this.header = cells.map((name) => name.trim());
      this.columns = columnsOf(this.header, this.options);
    } else this.event(cells, line);
    return null;
  }

  private event(cells: string[], line: number): void {
    const { columns, sink } = this;
    const columnsHere = `${cells.length} ${cells.length === 1 ? 'column' : 'columns'}`;
    if (cells.length !== this.header!.length) throw new LogRefused(`the row has ${columnsHere}, the header has ${this.header!.length}`, line);
    const [name, activity, moment] = [cells[columns.case]!, cells[columns.activity]!, cells[columns.timestamp]!];
    if (name.trim() === '') throw new LogRefused('the row does not say to which case it belongs', line);
    if (activity.trim() === '') throw new LogRefused('the row has no activity', line);
    if (moment.trim() === '') throw new LogRefused('the row has no time', line);
    const stamp = this.stamps.read(moment);
    if (typeof stamp === 'string') throw new LogRefused(saidOfStamp(stamp, moment), line);
    const optional = (column: number, what: string) => (column >= 0 && cells[column] ? sink.name(cells[column]!, what, line) : undefined);
    const names = { activity: sink.name(activity, 'the activity', line), lifecycle: optional(columns.lifecycle, 'the transition'), resource: optional(columns.resource, 'the resource') };
    sink.append({ caseNumber: this.caseNamed(sink.name(name, 'the case', line), line), ...names, ...stamp }, line);
  }

  private caseNamed(name: string, line: number): number {
    const { log } = this.sink.imported;
    const before = log.cases.length;
    const number = this.sink.imported.caseNamed(name);
    if (log.cases.length > before) this.sink.keep(name, line);
    return number;
  }
}

/** The parser's own words are about its settings; these are about the file. */
function saidOf(code: string | undefined, message: string): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'a quote is opened in this row and never closed';
  if (code === 'CSV_INVALID_CLOSING_QUOTE' || code === 'CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE') return 'there is text after a closing quote in this row';
  if (code === 'INVALID_OPENING_QUOTE' || code === 'CSV_INVALID_OPENING_QUOTE') return 'there is a quote in the middle of an unquoted cell of this row';
  if (code === 'CSV_MAX_RECORD_SIZE') return `the row is longer than ${limits.pieceLength.toLocaleString('en')} characters: is a quote not closed?`;
  return message;
}
