import type { ApartCode, RowResult } from '../bulk-contract';
import type { Refusal } from '../reading/reading';
import type { CsvOutput } from './csv-output';
import type { Tally } from './tally';

/** A line on its way through the import; `cells` are kept only where a rejects file may want them back. */
export interface Carried<T> {
  readonly row: T;
  readonly line: number;
  readonly cells: readonly string[] | null;
}

export type CarriedLine = Carried<unknown>;

/**
 * Where each row's end is written down: in the count, and for a person in two files. The rejects file has the columns of the original behind its own four,
 * so that it can be mended and imported in its turn. The review file lists what was proposed or left apart.
 */
export class Journal {
  private columns = 0;

  constructor(
    readonly tally: Tally,
    private readonly rejects: CsvOutput | null,
    private readonly review: CsvOutput | null,
  ) {}

  get keepsCells(): boolean {
    return this.rejects !== null;
  }

  async begin(header: readonly string[]): Promise<void> {
    this.columns = header.length;
    await this.rejects?.write(['rejected_line', 'rejected_field', 'rejected_code', 'rejected_reason', ...header]);
    await this.review?.write(['line', 'row_id', 'outcome', 'code', 'about', 'candidates']);
  }

  async refused({ line, cells }: Omit<CarriedLine, 'row'>, { field, code, reason }: { field: string; code: string; reason: string }): Promise<void> {
    this.tally.refused(field, code);
    const missing = Array.from({ length: Math.max(0, this.columns - (cells?.length ?? 0)) }, () => '');
    await this.rejects?.write([line, field, code, reason, ...(cells ?? []), ...missing]);
  }

  /** What a service said of a thing that was made of these lines; it counts for each of them. */
  async answered(lines: readonly CarriedLine[], result: RowResult, about: string): Promise<void> {
    const { outcome, code = outcome === 'created' ? 'near-name' : 'no-code', field = '', reason = '', candidates = [] } = result;
    if (outcome === 'rejected') return this.refusedAll(lines, { field, code, reason });
    this.tally.outcome(outcome, lines.length);
    if (outcome !== 'proposed' && candidates.length === 0) return;
    const likely = candidates.map((one) => `${one.name} (${one.reason}) ${one.organisationId}`).join('; ');
    for (const { line } of lines) await this.review?.write([line, result.rowId, outcome, code, reason || about, likely]);
  }

  /** A showing that could not join the others of its title. */
  async leftApart(line: number, rowId: string, code: ApartCode, about: string): Promise<void> {
    this.tally.leavesApart(code);
    await this.review?.write([line, rowId, 'left-apart', code, about, '']);
  }

  /** Rows that a dry run would have sent. */
  ready(lines: readonly CarriedLine[]): void {
    this.tally.outcome('ready', lines.length);
  }

  async close(): Promise<void> {
    await this.rejects?.close();
    await this.review?.close();
  }

  private async refusedAll(lines: readonly CarriedLine[], refusal: Omit<Refusal, 'code'> & { code: string }): Promise<void> {
    for (const line of lines) await this.refused(line, refusal);
  }
}
