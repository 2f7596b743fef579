import { type Caller, Queries } from '@caravanserai/access';
import { page, readCursor } from '@caravanserai/hosting';
import { Injectable } from '@nestjs/common';
import type { ImportProposalState } from '../domain/import-proposal';
import { type ImportProposal, proposalColumns, proposalView } from '../store/import-proposals';
import type { PageAsked } from '../store/reading';

export interface ProposalsAsked extends PageAsked {
  readonly state?: ImportProposalState;
}

/** Rows of imports that say something else than what is recorded, the oldest first. */
@Injectable()
export class ListImportProposals {
  constructor(private readonly queries: Queries) {}

  execute(caller: Caller, { limit, after, state }: ProposalsAsked) {
    return this.queries.list(caller, 'list-import-proposals', async (tx) => {
      const cursor = readCursor(after, ['instant', 'id']);
      const rows = await tx.query<ImportProposal>(
        `select ${proposalColumns} from import_proposal
         where ($2::timestamptz is null or (proposed_at, id) > ($2, $3::uuid)) and ($4::text is null or state = $4) order by proposed_at, id limit $1`,
        [limit + 1, cursor?.[0] ?? null, cursor?.[1] ?? null, state ?? null],
      );
      const { items, nextCursor } = page(rows, limit, ({ proposedAt, id }) => [proposedAt.toISOString(), id]);
      return { items: items.map(proposalView), nextCursor };
    });
  }
}
