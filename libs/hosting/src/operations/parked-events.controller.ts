import { Commands, Queries, type Caller as AccessCaller } from '@caravanserai/access';
import { accept, reject } from '@caravanserai/kernel';
import { ParkedEvents, type Operator } from '@caravanserai/messaging';
import { besideTransaction } from '@caravanserai/persistence';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { page, PageQuery } from '../fields/page';
import { IsText } from '../fields/text';
import { InputRefused } from '../http/input-refused';
import { Caller } from '../http/route-access';
import { numberCursor } from './operations.controller';

/** What is given up needs a reason; what is tried again may have one. */
export class DiscardReason {
  @IsText(500, { description: 'Kept in the audit; no names of persons' })
  reason: string;
}

export class RedriveReason {
  @IsText(500, { optional: true, description: 'Kept in the audit; no names of persons' })
  reason?: string;
}

type Mending = (id: number, operator: Operator) => Promise<boolean>;

/** Events that could not be applied here, and the two ways to let their aggregate go on. */
@Controller('ops/parked-events')
export class ParkedEventsController {
  constructor(
    private readonly queries: Queries,
    private readonly commands: Commands,
    private readonly parked: ParkedEvents,
  ) {}

  @Get()
  listParkedEvents(@Caller() caller: Caller, @Query() { limit, after }: PageQuery) {
    const [id] = numberCursor(after);
    return this.queries.list(caller, 'see-operations', async (tx) => page(await this.parked.list(limit + 1, id, tx), limit, (event) => [event.id]));
  }

  @Post(':number/redrive')
  redriveEvent(@Param('number') number: string, @Caller() caller: Caller, @Body() { reason = '' }: RedriveReason) {
    return this.mend(caller, 'redrive-event', number, reason, (...asked) => this.parked.redrive(...asked));
  }

  @Post(':number/discard')
  discardEvent(@Param('number') number: string, @Caller() caller: Caller, @Body() { reason }: DiscardReason) {
    return this.mend(caller, 'discard-event', number, reason, (...asked) => this.parked.discard(...asked));
  }

  /** For a gap that can't close by itself any more. */
  @Post(':number/skip-gap')
  skipGap(@Param('number') number: string, @Caller() caller: Caller, @Body() { reason }: DiscardReason) {
    return this.mend(caller, 'discard-event', number, reason, (...asked) => this.parked.skipGap(...asked));
  }

  /** The mending has transactions of its own, since it may apply many events, while the command's holds its key and nothing else; done twice it does nothing the second time. */
  private mend(caller: AccessCaller, action: string, number: string, reason: string, mending: Mending) {
    const id = numberOf(number);
    return this.commands.run(caller, {
      action,
      load: async () => ({ resource: {}, state: null }),
      execute: async (_tx, _state, { accountKey, actingFor }) =>
        (await besideTransaction(() => mending(id, { accountKey, actingFor, reason }))) ? accept({ body: { id }, version: null }) : reject('not-found'),
    });
  }
}

export function numberOf(text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new InputRefused([{ field: 'number', reason: 'must be the number of a parked event' }]);
}
