import { Queries, type Caller } from '@caravanserai/access';
import { page, readCursor } from '@caravanserai/hosting';
import { Injectable } from '@nestjs/common';
import { MatchProposal } from '../store/import.entity';
import { proposalView } from '../store/proposals';

export interface ProposalFilter {
  readonly state?: 'open' | 'same' | 'different';
  readonly limit: number;
  readonly after?: string;
}

@Injectable()
export class ListMatchProposals {
  constructor(private readonly queries: Queries) {}

  execute(caller: Caller, { state, limit, after }: ProposalFilter) {
    return this.queries.list(caller, 'list-match-proposals', async (tx) => {
      const query = tx.manager.createQueryBuilder(MatchProposal, 'm').orderBy('m.proposedAt').addOrderBy('m.id').limit(limit + 1);
      if (state !== undefined) query.where('m.status = :state', { state });
      const cursor = readCursor(after, ['instant', 'id']);
      if (cursor) query.andWhere('(m.proposed_at, m.id) > (:proposedAt, :id)', { proposedAt: cursor[0], id: cursor[1] });
      const { items, nextCursor } = page(await query.getMany(), limit, ({ proposedAt, id }) => [proposedAt.toISOString(), id]);
      return { items: items.map(proposalView), nextCursor };
    });
  }
}
