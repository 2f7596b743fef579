import { type Caller, Queries } from '@caravanserai/access';
import { Injectable } from '@nestjs/common';
import { LiveLog } from '../live/live-log';

/** The tables of all workflows as their services declared them last, with the version that holds. */
@Injectable()
export class ListWorkflows {
  constructor(
    private readonly queries: Queries,
    private readonly live: LiveLog,
  ) {}

  execute(caller: Caller) {
    return this.queries.list(caller, 'see-workflows', async (tx) => {
      const items = (await this.live.tablesOf(tx)).latest.map(({ workflow, service, version: { sequence, declaredAt, table } }) => ({
        workflow, service, declaredAt, declaration: sequence, tableHash: table.tableHash, states: table.states, transitions: table.transitions,
      }));
      return { items, nextCursor: null };
    });
  }
}
