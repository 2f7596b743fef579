import { Queries, type Caller } from '@caravanserai/access';
import { page, readCursor } from '@caravanserai/hosting';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { Office } from '../store/office.entity';
import { officeViews } from '../store/offices';

export interface OfficeFilter {
  readonly partner?: string;
  readonly theme?: string;
  readonly limit: number;
  readonly after?: string;
}

@Injectable()
export class ListOffices {
  constructor(private readonly queries: Queries) {}

  execute(caller: Caller, filter: OfficeFilter) {
    return this.queries.list(caller, 'list-offices', async (tx) => {
      const { items, nextCursor } = page(await find(tx, filter), filter.limit, ({ partner, id }) => [partner, id]);
      return { items: await officeViews(tx, items), nextCursor };
    });
  }
}

function find(tx: Transaction, { limit, after, ...equals }: OfficeFilter): Promise<Office[]> {
  const query = tx.manager.createQueryBuilder(Office, 'f').orderBy('f.partner').addOrderBy('f.id').limit(limit + 1);
  for (const [column, value] of Object.entries(equals)) if (value !== undefined) query.andWhere(`f.${column} = :${column}`, { [column]: value });
  const cursor = readCursor(after, ['text', 'id']);
  if (cursor) query.andWhere('(f.partner, f.id) > (:partnerAfter, :idAfter)', { partnerAfter: cursor[0], idAfter: cursor[1] });
  return query.getMany();
}
