import type { ReadScope } from '@caravanserai/access';
import { readCursor } from '@caravanserai/hosting';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

export interface PageAsked {
  readonly limit: number;
  readonly after?: string;
}

/** An administrator who acts for a museum sees what the museum sees, as the policy would say of each thing. */
export const seesEverything = ({ facts, organisations }: ReadScope): boolean =>
  facts.mandates.some(({ power, organisationId }) => power === 'administer-platform' && organisations.includes(organisationId));

/** One row more than asked for, newest first: the surplus tells whether there is a next page. */
export function newestFirst<T extends ObjectLiteral>(query: SelectQueryBuilder<T>, alias: string, { limit, after }: PageAsked): SelectQueryBuilder<T> {
  const cursor = readCursor(after, ['instant', 'id']);
  if (cursor !== null) query.andWhere(`(${alias}.createdAt, ${alias}.id) < (:cursorAt, :cursorId)`, { cursorAt: cursor[0], cursorId: cursor[1] });
  return query.orderBy(`${alias}.createdAt`, 'DESC').addOrderBy(`${alias}.id`, 'DESC').limit(limit + 1);
}

export const ageCursor = ({ createdAt, id }: { createdAt: string; id: string }): [string, string] => [createdAt, id];
