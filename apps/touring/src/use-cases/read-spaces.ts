import { type Caller, Queries, type ReadScope } from '@caravanserai/access';
import { page } from '@caravanserai/hosting';
import { type Decision, reject } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { ageCursor, newestFirst, type PageAsked, seesEverything } from '../store/reading';
import { Space } from '../store/space.entity';
import { type SpaceOutline, spaceOutline, type SpaceView, spaceView } from '../store/views';

export interface SpacesAsked extends PageAsked {
  readonly organisationId?: string;
}

export type SpaceShown = SpaceView | SpaceOutline;

/**
 * Everybody who is signed in may know that a space exists; its measures, security and report are for the venue, for organisers who have
 * a stop there, and for administrators: facility reports are confidential in the trade.
 */
@Injectable()
export class ReadSpaces {
  constructor(private readonly queries: Queries) {}

  list(caller: Caller, asked: SpacesAsked) {
    return this.queries.list(caller, 'list-spaces', async (tx, scope) => {
      const query = tx.manager.createQueryBuilder(Space, 'space').where('true');
      if (asked.organisationId !== undefined) query.andWhere('space.organisationId = :organisationId', { organisationId: asked.organisationId });
      const { items, nextCursor } = page(await newestFirst(query, 'space', asked).getMany(), asked.limit, (space) => ageCursor(spaceView(space)));
      return { items: await shown(tx, items, scope), nextCursor };
    });
  }

  async one(caller: Caller, id: string): Promise<Decision<SpaceShown>> {
    const found = await this.queries.list(caller, 'read-space', async (tx, scope) => {
      const space = await tx.manager.findOneBy(Space, { id });
      return space && ((await shown(tx, [space], scope))[0] ?? null);
    });
    return found.ok && found.value === null ? reject('not-found') : (found as Decision<SpaceShown>);
  }
}

async function shown(tx: Transaction, spaces: readonly Space[], scope: ReadScope): Promise<SpaceShown[]> {
  const visited = await tx.query<{ id: string }>('select distinct space_id as id from stop where space_id = any ($1) and organiser_id = any ($2)', [
    spaces.map(({ id }) => id),
    scope.organisations,
  ]);
  const open = new Set(visited.map(({ id }) => id));
  const all = seesEverything(scope);
  return spaces.map((space) => (all || open.has(space.id) || scope.organisations.includes(space.organisationId) ? spaceView(space) : spaceOutline(space)));
}
