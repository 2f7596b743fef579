import { type Caller, Queries } from '@caravanserai/access';
import { page, readCursor } from '@caravanserai/hosting';
import { accept, reject } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type PageAsked, seesEverything } from '../../store/reading';
import { Space } from '../../store/space.entity';
import { Stop } from '../../store/stop.entity';
import { Tour } from '../../store/tour.entity';
import { acceptancesOf } from '../../store/what-if/acceptances';
import { listWhatIfs, type WhatIf, whatIfById } from '../../store/what-if/what-ifs';
import { TriedChanges } from './tried-changes';
import { resourceOf } from './what-if-access';
import { forTheHost, type WhatIfView, whatIfView } from './what-if-view';

/** Tried changes for the organiser, and from the proposal on for the hosts touched. */
@Injectable()
export class ReadWhatIfs {
  constructor(
    private readonly queries: Queries,
    private readonly tried: TriedChanges,
  ) {}

  async ofTour(caller: Caller, tourId: string, { limit, after }: PageAsked) {
    const found = await this.queries.list(caller, 'list-what-ifs', async (tx, scope) => {
      if (!(await tx.manager.existsBy(Tour, { id: tourId }))) return null;
      const cursor = readCursor(after, ['instant', 'id']) as [string, string] | null;
      const rows = await listWhatIfs(tx, tourId, { limit, after: cursor, organisations: seesEverything(scope) ? null : scope.organisations });
      const { items, nextCursor } = page(rows, limit, ({ createdAt, id }) => [createdAt.toISOString(), id]);
      return { items: items.map(({ id, version, state, createdAt, changes }) => ({ id, version, state, tourId, createdAt: createdAt.toISOString(), changesCount: changes.length })), nextCursor };
    });
    if (!found.ok) return found;
    return found.value === null ? reject('not-found') : accept(found.value);
  }

  /** Whoever organises sees all of it: which of the two the reader is, is asked as a right of its own. */
  async one(caller: Caller, id: string) {
    const all = await this.queries.one(caller, 'read-whole-what-if', (tx) => this.loaded(tx, id));
    if (all.ok) return all;
    const hosts = new Set(await this.actingHosts(caller));
    return this.queries.one(caller, 'read-what-if', async (tx) => {
      const found = await this.loaded(tx, id);
      if (found === null) return null;
      const own = found.state.hostIds.filter((hostId) => hosts.has(hostId));
      return { ...found, state: forTheHost(found.state, own, await stopsOfHosts(tx, found.state, own)) };
    });
  }

  /** The organisations for which the caller reads. */
  private async actingHosts(caller: Caller): Promise<readonly string[]> {
    const scope = await this.queries.list(caller, 'list-what-ifs', async (_tx, { organisations }) => organisations);
    return scope.ok ? scope.value : [];
  }

  private async loaded(tx: Transaction, id: string) {
    const whatIf = await whatIfById(tx, id);
    if (whatIf === null) return null;
    const accepted = (await acceptancesOf(tx, id)).map(({ hostId }) => hostId);
    return { resource: resourceOf(whatIf), state: whatIfView(whatIf, accepted, whatIf.difference ?? (await this.today(tx, whatIf))) };
  }

  private async today(tx: Transaction, whatIf: WhatIf) {
    const tried = await this.tried.of(tx, await tx.manager.findOneByOrFail(Tour, { id: whatIf.tourId }), whatIf);
    return tried.ok ? tried.value.difference : null;
  }
}

/** Ids of the changed stops that are these hosts', or would be. */
export async function stopsOfHosts(tx: Transaction, { changes }: Pick<WhatIfView, 'changes'>, hosts: readonly string[]): Promise<Set<string>> {
  const stops = await tx.manager.findBy(Stop, { id: In(changes.map(({ stopId }) => stopId)), hostId: In([...hosts]) });
  const spaces = await tx.manager.findBy(Space, { id: In(changes.flatMap(({ spaceId }) => spaceId ?? [])), organisationId: In([...hosts]) });
  const own = new Set(spaces.map(({ id }) => id));
  return new Set([...stops.map(({ id }) => id), ...changes.flatMap(({ stopId, spaceId }) => (spaceId !== null && own.has(spaceId) ? [stopId] : []))]);
}
