import { type Acting, type Caller, Commands } from '@caravanserai/access';
import { type Decision, type IsoDate, accept, reject } from '@caravanserai/kernel';
import { hashOf } from '@caravanserai/kernel/hash';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import type { ImportDoubt } from '../domain/import-proposal';
import type { RowFault } from '../domain/recorded';
import { contentOf, type ReadRow, type RowContent, type RowResult } from '../domain/recorded-rows';
import { ImportProposals } from '../store/import-proposals';
import { type ImportedRow, type ImportKind, importedRows, keepImportedRows } from '../store/import-rows';

export interface Doubt {
  readonly code: ImportDoubt;
  readonly candidates: readonly string[];
}

export const mostRows = 500;

/** What a kind of rows is made of: how it is judged, what is made of it, and what may be filled in later. */
export interface RowKind<R> {
  readonly kind: ImportKind;
  fault(row: R, today: IsoDate): RowFault | null;
  /** When a person has to decide whether this is something new: why, and what it may be. */
  doubt(row: R): Doubt | null;
  /** Takes the row into the batch and gives the id of what will be recorded. */
  make(row: R): string;
  /** Fills in organisations that were not known when it was recorded; true when there were any. */
  link(row: R, subjectId: string): Promise<boolean>;
  /** Writes all that was made, with its events. */
  save(): Promise<void>;
}

type Opened<R> = (tx: Transaction, acting: Acting, source: string, rows: readonly R[]) => Promise<RowKind<R>>;

interface Batch<R> {
  readonly tx: Transaction;
  readonly acting: Acting;
  readonly proposals: ImportProposals;
  readonly source: string;
  readonly today: IsoDate;
  readonly kind: RowKind<R>;
  readonly known: Map<string, ImportedRow>;
  readonly fresh: ImportedRow[];
}

/** Records what lies in the past, row by row: each gets its own outcome and none spoils the others. */
@Injectable()
export class RowByRow {
  constructor(
    private readonly commands: Commands,
    private readonly proposals: ImportProposals,
  ) {}

  execute<R extends { readonly rowId: string }>(
    caller: Caller,
    source: string,
    reads: readonly ReadRow<R>[],
    open: Opened<R>,
  ): Promise<Decision<{ results: RowResult[] }>> {
    return this.commands.run(caller, {
      action: 'import',
      load: async () => ({ resource: {}, state: null }),
      execute: async (tx, _state, acting) => {
        if (reads.length > mostRows) return reject('too-many-rows', { most: mostRows });
        // Two imports of one source must not record the same row twice: the later one waits and finds it known.
        await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`import of ${source}`]);
        const rows = reads.flatMap((read) => ('row' in read ? [read.row] : []));
        const kind = await open(tx, acting, source, rows);
        const known = await importedRows(tx, kind.kind, source, rows.map(({ rowId }) => rowId));
        const batch: Batch<R> = { tx, acting, proposals: this.proposals, source, today: tx.now.toISOString().slice(0, 10), kind, known, fresh: [] };
        const results: RowResult[] = [];
        for (const read of reads) results.push('row' in read ? await judged(batch, read.row) : { rowId: read.rowId, outcome: 'rejected', ...read.fault });
        await kind.save();
        await keepImportedRows(tx, kind.kind, source, batch.fresh);
        return accept({ results });
      },
    });
  }
}

async function judged<R extends { readonly rowId: string }>(batch: Batch<R>, row: R): Promise<RowResult> {
  const { kind, known, today, fresh } = batch;
  const { rowId } = row;
  const content = contentOf(row) as RowContent;
  const contentHash = hashOf(content);
  const before = known.get(rowId);
  if (before?.contentHash === contentHash) return unchanged(batch, row, before.subjectId);
  const fault = kind.fault(row, today);
  if (fault !== null) return { rowId, outcome: 'rejected', ...fault };
  if (before !== undefined) return proposed(batch, rowId, content, { code: 'row-changed', candidates: [before.subjectId] });
  const doubt = kind.doubt(row);
  if (doubt !== null) return proposed(batch, rowId, content, doubt);
  const made = { rowId, contentHash, subjectId: kind.make(row) };
  known.set(rowId, made);
  fresh.push(made);
  return { rowId, outcome: 'created', id: made.subjectId };
}

async function unchanged<R extends { readonly rowId: string }>({ kind }: Batch<R>, row: R, id: string): Promise<RowResult> {
  const linked = await kind.link(row, id);
  return { rowId: row.rowId, outcome: 'unchanged', id, ...(linked && { code: 'venue-linked' }) };
}

async function proposed<R>({ tx, acting, proposals, kind: { kind }, source }: Batch<R>, rowId: string, content: RowContent, doubt: Doubt): Promise<RowResult> {
  const asked = await proposals.ask(tx, acting, { kind, source, rowId, content, ...doubt });
  // Somebody has said already that these very words are none of what is recorded.
  if (!asked) return { rowId, outcome: 'unchanged', code: 'set-aside' };
  return { rowId, outcome: 'proposed', code: doubt.code, ...(doubt.code === 'row-changed' && { id: doubt.candidates[0] }) };
}
