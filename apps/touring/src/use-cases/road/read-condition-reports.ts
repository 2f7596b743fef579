import { type Caller, Queries } from '@caravanserai/access';
import { page, readCursor } from '@caravanserai/hosting';
import { Injectable } from '@nestjs/common';
import type { Occasion } from '../../domain/road/condition';
import { conditionLines, conditionView } from '../../store/road/condition-view';
import { listReports, reportById } from '../../store/road/conditions';
import { objectsOf } from '../../store/road/objects';
import { partiesOf, stayById } from '../../store/road/stays';

export interface ReportsAskedFor {
  readonly occasion?: Occasion;
  readonly limit: number;
  readonly after?: string;
}

/** Condition reports are readable by the two sides of the hand-over alone, and by administrators. */
@Injectable()
export class ReadConditionReports {
  constructor(private readonly queries: Queries) {}

  list(caller: Caller, stayId: string, { after, ...asked }: ReportsAskedFor) {
    return this.queries.one(caller, 'read-stay', async (tx) => {
      const stay = await stayById(tx, stayId);
      if (stay === null) return null;
      const rows = await listReports(tx, stayId, { ...asked, after: readCursor(after, ['instant', 'id']) as [string, string] | null });
      const { items, nextCursor } = page(rows, asked.limit, ({ openedAt, id }) => [openedAt.toISOString(), id]);
      return { resource: { parties: partiesOf(stay) }, state: { items: await conditionLines(tx, items), nextCursor } };
    });
  }

  one(caller: Caller, id: string) {
    return this.queries.one(caller, 'read-stay', async (tx) => {
      const report = await reportById(tx, id);
      const stay = report && (await stayById(tx, report.stayId));
      return stay && { resource: { parties: partiesOf(stay) }, state: await conditionView(tx, report) };
    });
  }

  /** The objects of which there must be reports, as the stop's own list has them. */
  objects(caller: Caller, stayId: string) {
    return this.queries.one(caller, 'read-stay', async (tx) => {
      const stay = await stayById(tx, stayId);
      return stay && { resource: { parties: partiesOf(stay) }, state: { items: await objectsOf(tx, stay.id, stay.offerId), nextCursor: null } };
    });
  }
}
