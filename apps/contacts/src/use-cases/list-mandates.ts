import { Queries, type Caller, type ReadScope } from '@caravanserai/access';
import { page, readCursor } from '@caravanserai/hosting';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import type { Power } from '../domain/mandate';
import { administered } from '../store/administered';
import { Mandate } from '../store/mandate.entity';
import { mandateView } from '../store/mandates';

export interface MandateFilter {
  readonly organisationId?: string;
  readonly personRef?: string;
  readonly power?: Power;
  readonly limit: number;
  readonly after?: string;
}

/** The mandates of the organisations that the caller administers; all of them for an administrator of the platform. */
@Injectable()
export class ListMandates {
  constructor(private readonly queries: Queries) {}

  execute(caller: Caller, filter: MandateFilter) {
    return this.queries.list(caller, 'list-mandates', async (tx, scope) => {
      const found = await find(tx, scope, filter);
      const { items, nextCursor } = page(found, filter.limit, ({ grantedAt, id }) => [grantedAt.toISOString(), id]);
      return { items: items.map(mandateView), nextCursor };
    });
  }
}

function find(tx: Transaction, scope: ReadScope, { limit, after, ...equals }: MandateFilter): Promise<Mandate[]> {
  const query = tx.manager.createQueryBuilder(Mandate, 'm').orderBy('m.grantedAt').addOrderBy('m.id').limit(limit + 1);
  for (const [column, value] of Object.entries(equals)) if (value !== undefined) query.andWhere(`m.${column} = :${column}`, { [column]: value });
  if (!scope.administrator) query.andWhere('m.organisation_id = any (:own)', { own: administered(scope, tx.now) });
  const cursor = readCursor(after, ['instant', 'id']);
  if (cursor) query.andWhere('(m.granted_at, m.id) > (:grantedAt, :id)', { grantedAt: cursor[0], id: cursor[1] });
  return query.getMany();
}
