import { type Caller, Queries } from '@caravanserai/access';
import { page, readCursor } from '@caravanserai/hosting';
import { Injectable } from '@nestjs/common';
import type { PageAsked } from '../store/reading';

export interface Proposal {
  readonly id: string;
  readonly kind: string;
  readonly source: string;
  readonly rowId: string;
  readonly code: string;
  readonly content: unknown;
  readonly subjectId: string | null;
  readonly proposedAt: Date;
}

/** Rows of imports that say something else than what is recorded, the oldest first. */
@Injectable()
export class ListImportProposals {
  constructor(private readonly queries: Queries) {}

  execute(caller: Caller, { limit, after }: PageAsked) {
    return this.queries.list(caller, 'list-import-proposals', async (tx) => {
      const cursor = readCursor(after, ['instant', 'id']);
      const rows = await tx.query<Proposal>(
        `select id, kind, source, row_id as "rowId", code, content, subject_id as "subjectId", proposed_at as "proposedAt" from import_proposal
         where $2::timestamptz is null or (proposed_at, id) > ($2, $3::uuid) order by proposed_at, id limit $1`,
        [limit + 1, cursor?.[0] ?? null, cursor?.[1] ?? null],
      );
      return page(rows, limit, ({ proposedAt, id }) => [proposedAt.toISOString(), id]);
    });
  }
}
