import { Queries, type Caller } from '@caravanserai/access';
import { page, readCursor } from '@caravanserai/hosting';
import { Injectable } from '@nestjs/common';
import { Account } from '../store/person.entity';

export interface AccountFilter {
  readonly personRef?: string;
  readonly limit: number;
  readonly after?: string;
}

/** The linked accounts, the oldest first: what an administrator must know to unlink one. The subject stays out, for it may be a name. */
@Injectable()
export class ListAccounts {
  constructor(private readonly queries: Queries) {}

  execute(caller: Caller, { personRef, limit, after }: AccountFilter) {
    return this.queries.list(caller, 'list-accounts', async (tx) => {
      const query = tx.manager.createQueryBuilder(Account, 'a').orderBy('a.linkedAt').addOrderBy('a.id').limit(limit + 1);
      if (personRef !== undefined) query.where('a.personRef = :personRef', { personRef });
      const cursor = readCursor(after, ['instant', 'id']);
      if (cursor) query.andWhere('(a.linked_at, a.id) > (:linkedAt, :id)', { linkedAt: cursor[0], id: cursor[1] });
      const { items, nextCursor } = page(await query.getMany(), limit, ({ linkedAt, id }) => [linkedAt.toISOString(), id]);
      return { items: items.map(({ id, issuer, personRef: whose, linkedAt }) => ({ id, issuer, personRef: whose, linkedAt })), nextCursor };
    });
  }
}
