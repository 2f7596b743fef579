import { Commands, type Acting, type Caller } from '@caravanserai/access';
import { accept, reject } from '@caravanserai/kernel';
import { type Transaction, violatedConstraintOf } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import type { ReadRow, RowAnswer } from '../domain/imported-row';
import { ImportOrganisation } from './import-organisation';

export const bulkRowsMost = 500;

/** Rows of a file become organisations, in their order, each with an answer of its own; a bad one never spoils the others. */
@Injectable()
export class ImportOrganisations {
  constructor(
    private readonly commands: Commands,
    private readonly rows: ImportOrganisation,
  ) {}

  execute(caller: Caller, { source, rows }: { source: string; rows: readonly ReadRow[] }) {
    return this.commands.run(caller, {
      action: 'import-organisations',
      load: async (tx) => {
        await takeTurn(tx);
        return { resource: {}, state: null };
      },
      execute: async (tx, _, acting) => {
        if (rows.length > bulkRowsMost) return reject('too-many-rows', { most: bulkRowsMost });
        const results: RowAnswer[] = [];
        for (const read of rows) results.push(await this.one(tx, acting, source, read));
        return accept({ results });
      },
    });
  }

  /** A row's writes are taken back alone when the database refuses it. */
  private async one(tx: Transaction, acting: Acting, source: string, read: ReadRow): Promise<RowAnswer> {
    if (!read.ok) return read.refusal;
    try {
      return await tx.nested(() => this.rows.execute(tx, acting, source, read.row));
    } catch (error) {
      if (violatedConstraintOf(error) !== 'external_id_taken') throw error;
      const { rowId } = read.row;
      return { rowId, outcome: 'rejected', code: 'external-id-taken', field: 'externalIds', reason: 'another organisation was given one of the ids meanwhile' };
    }
  }
}

/** Imports take turns: of two that run at once, neither would see the organisations that the other one makes. */
export async function takeTurn(tx: Transaction): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtext('import into the directory'))`);
}
