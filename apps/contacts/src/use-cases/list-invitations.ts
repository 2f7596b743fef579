import { Queries, type Caller } from '@caravanserai/access';
import { page, readCursor } from '@caravanserai/hosting';
import { Injectable } from '@nestjs/common';
import { administered } from '../store/administered';
import { invitationView } from '../store/invitations';
import { Invitation } from '../store/mandate.entity';

export interface InvitationFilter {
  readonly organisationId?: string;
  readonly status?: string;
  readonly limit: number;
  readonly after?: string;
}

@Injectable()
export class ListInvitations {
  constructor(private readonly queries: Queries) {}

  execute(caller: Caller, { limit, after, ...equals }: InvitationFilter) {
    return this.queries.list(caller, 'list-invitations', async (tx, scope) => {
      const query = tx.manager.createQueryBuilder(Invitation, 'i').orderBy('i.issuedAt').addOrderBy('i.id').limit(limit + 1);
      for (const [column, value] of Object.entries(equals)) if (value !== undefined) query.andWhere(`i.${column} = :${column}`, { [column]: value });
      if (!scope.administrator) query.andWhere('i.organisation_id = any (:own)', { own: administered(scope, tx.now) });
      const cursor = readCursor(after, ['instant', 'id']);
      if (cursor) query.andWhere('(i.issued_at, i.id) > (:issuedAt, :id)', { issuedAt: cursor[0], id: cursor[1] });
      const { items, nextCursor } = page(await query.getMany(), limit, ({ issuedAt, id }) => [issuedAt.toISOString(), id]);
      return { items: items.map(invitationView), nextCursor };
    });
  }
}
