import { type Caller, Queries } from '@caravanserai/access';
import { page, readCursor } from '@caravanserai/hosting';
import { Injectable } from '@nestjs/common';
import type { LegState } from '../../domain/road/leg-lifecycle';
import { seesEverything } from '../../store/reading';
import { legView } from '../../store/road/leg-view';
import { couriersOf, legById, listLegs } from '../../store/road/legs';
import { legResource } from './leg-commands';

export interface LegsAskedFor {
  readonly tourId?: string;
  readonly stopId?: string;
  readonly state?: LegState;
  readonly limit: number;
  readonly after?: string;
}

/** Transports are for their organiser and for the hosts at their ends; who travels with them is for those alone as well. */
@Injectable()
export class ReadLegs {
  constructor(private readonly queries: Queries) {}

  list(caller: Caller, { after, ...asked }: LegsAskedFor) {
    return this.queries.list(caller, 'list-legs', async (tx, scope) => {
      const cursor = readCursor(after, ['instant', 'id']) as [string, string] | null;
      const rows = await listLegs(tx, { ...asked, after: cursor, organisations: seesEverything(scope) ? null : scope.organisations });
      const { items, nextCursor } = page(rows, asked.limit, ({ departsAt, id }) => [departsAt.toISOString(), id]);
      return { items: items.map(({ departsAt: _, ...leg }) => legView(leg)), nextCursor };
    });
  }

  one(caller: Caller, id: string) {
    return this.queries.one(caller, 'read-leg', async (tx) => {
      const leg = await legById(tx, id);
      if (leg === null) return null;
      const couriers = (await couriersOf(tx, [id])).map(({ personRef, joinsAt, leavesAt }) => ({ personRef, joinsAt: joinsAt.toISOString(), leavesAt: leavesAt.toISOString() }));
      return { resource: await legResource(tx, leg), state: { ...legView(leg), couriers } };
    });
  }

  /** The diary of a tour: who accompanies which transport when, in the order of travel. */
  diary(caller: Caller, { after, ...asked }: LegsAskedFor) {
    return this.queries.list(caller, 'list-legs', async (tx, scope) => {
      const cursor = readCursor(after, ['instant', 'id']) as [string, string] | null;
      const rows = await listLegs(tx, { ...asked, after: cursor, organisations: seesEverything(scope) ? null : scope.organisations });
      const { items, nextCursor } = page(rows, asked.limit, ({ departsAt, id }) => [departsAt.toISOString(), id]);
      const couriers = await couriersOf(tx, items.map(({ id }) => id));
      const entries = items.flatMap(({ id: legId, title, terms, state }) =>
        couriers.filter((courier) => courier.legId === legId).map(({ personRef, joinsAt, leavesAt }) => ({
          legId, title, state, personRef, from: terms.from, to: terms.to, departs: terms.departs, arrives: terms.arrives, joinsAt: joinsAt.toISOString(), leavesAt: leavesAt.toISOString(),
        })),
      );
      return { items: entries, nextCursor };
    });
  }
}
