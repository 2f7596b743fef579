import { type Caller, Queries } from '@caravanserai/access';
import { page, readCursor } from '@caravanserai/hosting';
import { Injectable } from '@nestjs/common';
import { shownEvents } from '../../store/road/public-events';

/** What is on, for everybody: entries that the hosts have scheduled, and those that were called off, for as long as their days have not passed. */
@Injectable()
export class ReadPublicEvents {
  constructor(private readonly queries: Queries) {}

  list(caller: Caller, { limit, after, from }: { readonly limit: number; readonly after?: string; readonly from?: string }) {
    return this.queries.list(caller, 'list-public-events', async (tx) => {
      const rows = await shownEvents(tx, { limit, from: from ?? tx.now.toISOString().slice(0, 10), after: readCursor(after, ['date', 'id']) as [string, string] | null });
      return page(rows.map(({ changedAt, ...event }) => ({ ...event, changedAt: changedAt.toISOString() })), limit, ({ opening, id }) => [opening, id]);
    });
  }
}
