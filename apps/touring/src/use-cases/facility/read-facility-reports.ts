import { type Caller, Queries } from '@caravanserai/access';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@caravanserai/persistence';
import { noteReading } from '../../store/facility/readings';
import { climateLogs, lightPlans, reportNumbered, reportVersions } from '../../store/facility/reports';
import { numbersReadBy } from '../../store/facility/submissions';
import { Space } from '../../store/space.entity';

/** Who asks: the host's own people, or (`numbers`) an organiser, who reads the versions that were handed in to it. */
interface Asking {
  readonly resource: { readonly parties: { readonly host: string; readonly reader: string | null } };
  readonly numbers: readonly number[] | null;
}

/** Facility reports for the two who may read them; whoever is not the host leaves a trace. */
@Injectable()
export class ReadFacilityReports {
  constructor(private readonly queries: Queries) {}

  list(caller: Caller, spaceId: string) {
    return this.queries.one(caller, 'read-facility-report', async (tx) => {
      const asking = await askingOf(tx, caller, spaceId);
      if (asking === null) return null;
      const versions = await reportVersions(tx, spaceId);
      return { resource: asking.resource, state: { items: versions.filter(({ number }) => asking.numbers?.includes(number) ?? true) } };
    });
  }

  one(caller: Caller, spaceId: string, number: number) {
    return this.queries.one(caller, 'read-facility-report', async (tx) => {
      const asking = await askingOf(tx, caller, spaceId);
      const report = await reportNumbered(tx, spaceId, number);
      if (asking === null || report === null || asking.numbers?.includes(number) === false) return null;
      if (asking.numbers !== null) await noteReading(tx, spaceId, number, { organisationId: caller.actingFor, accountKey: caller.account?.key ?? '' });
      const [climate = null] = await climateLogs(tx, spaceId);
      const [lightPlan = null] = await lightPlans(tx, spaceId);
      return { resource: asking.resource, state: { ...report, climate, lightPlan } };
    });
  }
}

async function askingOf(tx: Transaction, caller: Caller, spaceId: string): Promise<Asking | null> {
  const space = await tx.manager.findOneBy(Space, { id: spaceId });
  if (space === null) return null;
  const host = space.organisationId;
  if (caller.actingFor === host || caller.actingFor === null) return { resource: { parties: { host, reader: null } }, numbers: null };
  const numbers = await numbersReadBy(tx, spaceId, caller.actingFor);
  return { resource: { parties: { host, reader: numbers.length > 0 ? caller.actingFor : null } }, numbers };
}
