import { type Caller, Queries } from '@caravanserai/access';
import { page, readCursor } from '@caravanserai/hosting';
import { Injectable } from '@nestjs/common';
import { readingsOf } from '../../store/facility/readings';
import { climateLogs, lightPlans } from '../../store/facility/reports';
import type { PageAsked } from '../../store/reading';
import { Space } from '../../store/space.entity';

/** What only the house itself sees of its space: logs of the climate, light plans, and who read its reports. */
@Injectable()
export class ReadFacility {
  constructor(private readonly queries: Queries) {}

  one(caller: Caller, spaceId: string) {
    return this.queries.one(caller, 'read-facility', async (tx) => {
      const space = await tx.manager.findOneBy(Space, { id: spaceId });
      if (space === null) return null;
      const state = { spaceId, climateLogs: await climateLogs(tx, spaceId), lightPlans: await lightPlans(tx, spaceId) };
      return { resource: { parties: { host: space.organisationId } }, state };
    });
  }

  readings(caller: Caller, spaceId: string, { limit, after }: PageAsked) {
    return this.queries.one(caller, 'read-facility', async (tx) => {
      const space = await tx.manager.findOneBy(Space, { id: spaceId });
      if (space === null) return null;
      const [before = null] = readCursor(after, ['number']) ?? [];
      const rows = await readingsOf(tx, spaceId, limit, before as number | null);
      return { resource: { parties: { host: space.organisationId } }, state: page(rows, limit, ({ id }) => [id]) };
    });
  }
}
