import { type Caller, Queries } from '@caravanserai/access';
import { page, readCursor } from '@caravanserai/hosting';
import { Injectable } from '@nestjs/common';
import type { EngagementState } from '../../domain/engagement-lifecycle';
import { engagementById, listEngagements } from '../../store/performing/engagements';
import { ageCursor, seesEverything } from '../../store/reading';
import { engagementResource } from './engagement-commands';
import { engagementSummary, EngagementViews } from './engagement-view';

export interface EngagementsAskedFor {
  readonly tourId?: string;
  readonly state?: EngagementState;
  readonly limit: number;
  readonly after?: string;
}

/** Engagements are for their two sides: a presenter does not see what another one pays. */
@Injectable()
export class ReadEngagements {
  constructor(
    private readonly queries: Queries,
    private readonly views: EngagementViews,
  ) {}

  list(caller: Caller, { after, ...asked }: EngagementsAskedFor) {
    return this.queries.list(caller, 'list-engagements', async (tx, scope) => {
      const cursor = readCursor(after, ['instant', 'id']) as [string, string] | null;
      const rows = await listEngagements(tx, { ...asked, after: cursor, organisations: seesEverything(scope) ? null : scope.organisations });
      return page(rows.map(engagementSummary), asked.limit, ageCursor);
    });
  }

  one(caller: Caller, id: string) {
    return this.queries.one(caller, 'read-engagement', async (tx) => {
      const engagement = await engagementById(tx, id);
      return engagement && { resource: engagementResource(engagement), state: await this.views.of(tx, engagement, caller.actingFor) };
    });
  }
}
