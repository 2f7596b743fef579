import { type Caller, Queries } from '@caravanserai/access';
import { page } from '@caravanserai/hosting';
import { readAssignments } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { stopLifecycle } from '../domain/stop-lifecycle';
import { earliestAnswer } from '../store/challenges';
import { ranksOf } from '../store/line-of';
import { listStops, type StopsAsked } from '../store/list-stops';
import { Stop } from '../store/stop.entity';
import { assessmentsOf } from '../store/assessments';
import { stopView } from '../store/views';

/** A stop is for its organiser, its host and administrators; a rival learns nothing of it but the rank of its own. */
@Injectable()
export class ReadStops {
  constructor(private readonly queries: Queries) {}

  list(caller: Caller, asked: StopsAsked) {
    return this.queries.list(caller, 'list-stops', async (tx, scope) => {
      const { items, nextCursor } = page(await listStops(tx, scope, asked), asked.limit, ({ placedNo }) => [placedNo]);
      return { items: items.map(({ placedNo: _, ...stop }) => stop), nextCursor };
    });
  }

  one(caller: Caller, id: string) {
    return this.queries.one(caller, 'read-stop', async (tx) => {
      const stop = await tx.manager.findOneBy(Stop, { id });
      if (stop === null || stop.state === 'recorded') return null;
      const rank = (await ranksOf(tx, [id])).get(id) ?? null;
      const answerBy = (await earliestAnswer(tx, id))?.toISOString() ?? null;
      const charged = await readAssignments(tx, stopLifecycle.workflow, id);
      const inCharge = { organiser: charged.get(stop.organiserId) ?? null, host: charged.get(stop.hostId) ?? null };
      const state = { ...stopView(stop, rank), answerBy, inCharge, assessments: await assessmentsOf(tx, id) };
      return { resource: { parties: { organiser: stop.organiserId, host: stop.hostId } }, state };
    });
  }
}
