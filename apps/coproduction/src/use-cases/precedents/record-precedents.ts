import { randomUUID } from 'node:crypto';
import { type Acting, type Caller, Commands } from '@caravanserai/access';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type PrecedentPart, type PrecedentRow, outcomeOf } from '../../domain/precedents/precedent';
import { type KeptPrecedent, fewerMissing, insertParts, insertPrecedents, precedentsByRow } from '../../store/precedents/precedents';

/** A row that could be read, or why it could not; either way it gets an answer of its own. */
export type ReadPrecedent = { readonly rowId: string; readonly row: PrecedentRow } | { readonly rowId: string; readonly fault: { readonly code: string; readonly field: string; readonly reason: string } };

export interface PrecedentResult {
  readonly rowId: string;
  readonly outcome: 'created' | 'unchanged' | 'rejected';
  readonly id?: string;
  readonly code?: string;
  readonly field?: string;
  readonly reason?: string;
}

const mostRows = 500;

interface Batch {
  readonly known: Map<string, KeptPrecedent>;
  readonly films: KeptPrecedent[];
  readonly added: Map<string, PrecedentPart[]>;
}

/** Records films of the past row by row: each gets its own outcome and none spoils the others. Sending them again changes nothing. */
@Injectable()
export class RecordPrecedents {
  constructor(private readonly commands: Commands) {}

  execute(caller: Caller, source: string, reads: readonly ReadPrecedent[]): Promise<Decision<{ results: PrecedentResult[] }>> {
    return this.commands.run(caller, {
      action: 'import-precedents',
      load: () => Promise.resolve({ resource: {}, state: null }),
      execute: async (tx, _state, acting) => {
        if (reads.length > mostRows) return reject('too-many-rows', { most: mostRows });
        // Two imports of one source must not record the same film twice: the later one waits and finds it known.
        await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`precedents of ${source}`]);
        const batch: Batch = { known: await precedentsByRow(tx, source, reads.map(({ rowId }) => rowId)), films: [], added: new Map() };
        const results = reads.map((read) => ('row' in read ? taken(batch, read.row) : { rowId: read.rowId, outcome: 'rejected' as const, ...read.fault }));
        await save(tx, acting, source, batch);
        return accept({ results });
      },
    });
  }
}

function taken({ known, films, added }: Batch, row: PrecedentRow): PrecedentResult {
  const { rowId } = row;
  const recorded = known.get(rowId) ?? null;
  const outcome = outcomeOf(row, recorded);
  if ('fault' in outcome) return { rowId, outcome: 'rejected', ...outcome.fault };
  if (outcome.make === 'nothing') return { rowId, outcome: 'unchanged', id: recorded!.id };
  const id = recorded?.id ?? randomUUID();
  const more = outcome.make === 'film' ? row.parts : outcome.parts;
  if (recorded === null) films.push({ ...row, id });
  known.set(rowId, recorded === null ? { ...row, id } : { ...recorded, parts: [...recorded.parts, ...more], missing: recorded.missing - more.length });
  added.set(id, [...(added.get(id) ?? []), ...more]);
  return { rowId, outcome: 'created', id };
}

async function save(tx: Transaction, acting: Acting, source: string, { films, added }: Batch): Promise<void> {
  await insertPrecedents(tx, acting, source, films);
  await insertParts(tx, added);
  for (const [id, parts] of added) {
    const early = films.find((film) => film.id === id)?.parts.length ?? 0;
    if (parts.length > early) await fewerMissing(tx, id, parts.length - early);
  }
}
