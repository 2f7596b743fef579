import { Queries, type Policy } from '@caravanserai/access';
import { MessagingViews } from '@caravanserai/messaging';
import { Controller, Get, Query } from '@nestjs/common';
import { page, PageQuery, readCursor } from '../fields/page';
import { Caller } from '../http/route-access';

/** Who may look behind the scenes of a service, and mend what stands still there. */
export const operationsPolicy: Policy = {
  'see-operations': { who: 'administrator' },
  'redrive-event': { who: 'administrator' },
  'discard-event': { who: 'administrator' },
  'propose-mending': { who: 'administrator' },
  'settle-mending': { who: 'administrator' },
  'rebuild-copies': { who: 'administrator' },
};

/** The outbox, the timers and the audit of this service, for its administrators; the figures of them are in /metrics. */
@Controller('ops')
export class OperationsController {
  constructor(
    private readonly queries: Queries,
    private readonly views: MessagingViews,
  ) {}

  @Get('outbox')
  listOutbox(@Caller() caller: Caller, @Query() { limit, after }: PageQuery) {
    const [id] = numberCursor(after);
    return this.queries.list(caller, 'see-operations', async (tx) => page(await this.views.outbox(tx, limit + 1, id), limit, (event) => [event.id]));
  }

  @Get('parked-records')
  listParkedRecords(@Caller() caller: Caller, @Query() { limit, after }: PageQuery) {
    const [id] = numberCursor(after);
    return this.queries.list(caller, 'see-operations', async (tx) => page(await this.views.parkedRecords(tx, limit + 1, id), limit, (record) => [record.id]));
  }

  @Get('timers')
  listTimers(@Caller() caller: Caller, @Query() { limit, after }: PageQuery) {
    const [dueAt, kind, subjectId] = (readCursor(after, ['instant', 'text', 'id']) ?? []) as string[];
    const from = dueAt === undefined ? undefined : { dueAt: new Date(dueAt), kind: kind!, subjectId: subjectId! };
    return this.queries.list(caller, 'see-operations', async (tx) =>
      page(await this.views.timers(tx, limit + 1, from), limit, (timer) => [timer.dueAt.toISOString(), timer.kind, timer.subjectId]),
    );
  }

  @Get('audit')
  listAudit(@Caller() caller: Caller, @Query() { limit, after }: PageQuery) {
    const [id] = numberCursor(after);
    return this.queries.list(caller, 'see-operations', async (tx) => page(await this.views.audit(tx, limit + 1, id), limit, (entry) => [entry.id]));
  }
}

export const numberCursor = (after: string | undefined) => (readCursor(after, ['number']) ?? []) as [number?];
