import { type WriteStream, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { csvLine } from './csv-line';

/** A CSV file that is written line by line and waits when the disk is slower than the import. */
export class CsvOutput {
  private readonly stream: WriteStream;
  private failure: Error | null = null;

  constructor(readonly file: string) {
    this.stream = createWriteStream(file, { mode: 0o600 });
    // Kept and thrown at the next write: a full disk must stop the import, not the process without a word.
    this.stream.on('error', (error) => (this.failure = error));
  }

  async write(cells: readonly (string | number)[]): Promise<void> {
    if (this.failure !== null) throw this.failure;
    if (!this.stream.write(csvLine(cells))) await once(this.stream, 'drain');
  }

  async close(): Promise<void> {
    await new Promise<void>((done) => this.stream.end(() => done()));
    if (this.failure !== null) throw this.failure;
  }
}
