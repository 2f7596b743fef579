import { once } from 'node:events';
import type { WriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { csvLine } from './csv-line';

/** A CSV file that is written line by line and waits when the disk is slower than the import. */
export class CsvOutput {
  private failure: Error | null = null;

  private constructor(private readonly stream: WriteStream) {
    // Kept and thrown at the next write: a full disk must stop the import, not the process without a word.
    this.stream.on('error', (error) => (this.failure = error));
  }

  /** @throws an error of the file system when it cannot be written there. */
  static async to(file: string): Promise<CsvOutput> {
    const handle = await open(file, 'w', 0o600);
    return new CsvOutput(handle.createWriteStream());
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
