import { Queries, type Caller, type ReadScope } from '@caravanserai/access';
import { page, readCursor } from '@caravanserai/hosting';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import type { DesignationState } from '../domain/designation';
import { Designation } from '../store/designation.entity';

export interface DesignationFilter {
  readonly officeId?: string;
  readonly status?: DesignationState;
  readonly limit: number;
  readonly after?: string;
}

/** What waits for verification, and the history of the seats: for administrators all, for an authority those of its partner. */
@Injectable()
export class ListDesignations {
  constructor(private readonly queries: Queries) {}

  execute(caller: Caller, filter: DesignationFilter) {
    return this.queries.list(caller, 'list-designations', async (tx, scope) =>
      page(await find(tx, scope, filter), filter.limit, ({ submittedAt, id }) => [submittedAt.toISOString(), id]),
    );
  }
}

function find(tx: Transaction, { administrator, organisations }: ReadScope, { limit, after, ...equals }: DesignationFilter): Promise<Designation[]> {
  const query = tx.manager.createQueryBuilder(Designation, 'd').orderBy('d.submittedAt').addOrderBy('d.id').limit(limit + 1);
  for (const [column, value] of Object.entries(equals)) if (value !== undefined) query.andWhere(`d.${column} = :${column}`, { [column]: value });
  if (!administrator)
    query.andWhere(
      `exists (select from office f join partner p on p.code = f.partner where f.id = d.office_id and p.authority_organisation_id = any (:organisations))`,
      { organisations },
    );
  const cursor = readCursor(after, ['instant', 'id']);
  if (cursor) query.andWhere('(d.submitted_at, d.id) > (:submittedAt, :id)', { submittedAt: cursor[0], id: cursor[1] });
  return query.getMany();
}
