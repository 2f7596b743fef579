import { Queries, type Caller } from '@caravanserai/access';
import { page, readCursor } from '@caravanserai/hosting';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { foldName } from '../domain/name-matching';
import { Organisation, type OrganisationKind } from '../store/organisation.entity';
import { organisationViews } from '../store/organisations';

export interface OrganisationFilter {
  readonly country?: string;
  readonly partner?: string;
  readonly kind?: OrganisationKind;
  readonly status?: string;
  /** Parts of one of its names in any order, with or without accents. */
  readonly name?: string;
  readonly limit: number;
  readonly after?: string;
}

@Injectable()
export class ListOrganisations {
  constructor(private readonly queries: Queries) {}

  execute(caller: Caller, filter: OrganisationFilter) {
    return this.queries.list(caller, 'list-organisations', async (tx) => {
      const found = await find(tx, filter);
      const { items, nextCursor } = page(found, filter.limit, ({ sortName, id }) => [sortName, id]);
      return { items: await organisationViews(tx, items), nextCursor };
    });
  }
}

function find(tx: Transaction, { name, limit, after, ...equals }: OrganisationFilter): Promise<Organisation[]> {
  const query = tx.manager.createQueryBuilder(Organisation, 'o').orderBy('o.sortName').addOrderBy('o.id').limit(limit + 1);
  for (const [column, value] of Object.entries(equals)) if (value !== undefined) query.andWhere(`o.${column} = :${column}`, { [column]: value });
  if (name !== undefined)
    query.andWhere('exists (select from organisation_name n where n.organisation_id = o.id and n.folded like all (:words))', { words: wordsWithin(name) });
  const cursor = readCursor(after, ['text', 'id']);
  if (cursor) query.andWhere('(o.sort_name, o.id) > (:sortName collate "C", :id)', { sortName: cursor[0], id: cursor[1] });
  return query.getMany();
}

/** Folding leaves letters, digits and blanks, so that nothing in it is a pattern of its own; a name of signs alone is nobody's. */
function wordsWithin(name: string): string[] {
  const words = foldName(name).split(' ').filter((word) => word !== '');
  return words.length === 0 ? ['!'] : words.map((word) => `%${word}%`);
}
