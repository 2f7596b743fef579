import { Commands, Queries, type Caller as AccessCaller } from '@caravanserai/access';
import { accept, type Decision } from '@caravanserai/kernel';
import { type Mending, Mendings, type Operator } from '@caravanserai/messaging';
import type { Transaction } from '@caravanserai/persistence';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { IsCode } from '../fields/codes';
import { page, PageQuery } from '../fields/page';
import { IsReference, IsText, IsTitle } from '../fields/text';
import { Creates } from '../http/decision-reply';
import { Caller } from '../http/route-access';
import { numberCursor } from './operations.controller';
import { numberOf } from './parked-events.controller';

export class ParkedQuery {
  @IsReference(100, { optional: true, example: 'touring.stop' })
  topic?: string;

  @IsReference(100, { optional: true, example: 'touring.stop.held.v1' })
  type?: string;

  @IsTitle(300, { optional: true, description: 'What keeps the events, as the summary says it' })
  cause?: string;
}

export class MendingBody extends ParkedQuery {
  @IsCode(['redrive', 'discard'])
  action: Mending['action'];

  @IsText(500, { description: 'Kept in the audit; no names of persons' })
  reason: string;
}

type Settling = (tx: Transaction, id: number, operator: Operator) => Promise<Decision<Mending>>;

/** Many parked events at once: counted, proposed by one administrator, confirmed by another. */
@Controller('ops')
export class MendingsController {
  constructor(
    private readonly queries: Queries,
    private readonly commands: Commands,
    private readonly mendings: Mendings,
  ) {}

  /** What a mending with these words would mean; without any, all that is parked. */
  @Get('parked-events/summary')
  countParkedEvents(@Caller() caller: Caller, @Query() filter: ParkedQuery) {
    return this.queries.list(caller, 'see-operations', async (tx) => {
      const items = await this.mendings.count(tx, filter);
      return { items, nextCursor: null, events: items.reduce((sum, { events }) => sum + events, 0) };
    });
  }

  @Get('mendings')
  listMendings(@Caller() caller: Caller, @Query() { limit, after }: PageQuery) {
    const [id] = numberCursor(after);
    return this.queries.list(caller, 'see-operations', async (tx) => page(await this.mendings.list(tx, limit + 1, id), limit, (mending) => [mending.id]));
  }

  @Post('mendings')
  @Creates()
  proposeMending(@Caller() caller: Caller, @Body() { action, reason, ...filter }: MendingBody) {
    return this.commands.run(caller, {
      action: 'propose-mending',
      load: async () => ({ resource: {}, state: null }),
      execute: (tx, _state, { accountKey, actingFor }) => this.mendings.propose(tx, action, filter, { accountKey, actingFor, reason }),
    });
  }

  @Post('mendings/:number/withdraw')
  withdrawMending(@Param('number') number: string, @Caller() caller: Caller) {
    return this.settle(caller, number, (...asked) => this.mendings.withdraw(...asked));
  }

  /** Confirmed in the command's own transaction, carried out after it: each event is mended in one of its own. */
  @Post('mendings/:number/confirm')
  async confirmMending(@Param('number') number: string, @Caller() caller: Caller) {
    const confirmed = await this.settle(caller, number, (...asked) => this.mendings.confirm(...asked));
    if (!confirmed.ok || confirmed.value.state !== 'confirmed') return confirmed;
    const { settledBy, reason } = confirmed.value;
    return accept(await this.mendings.carryOut(confirmed.value, { accountKey: settledBy!, actingFor: caller.actingFor, reason }));
  }

  private settle(caller: AccessCaller, number: string, settling: Settling): Promise<Decision<Mending>> {
    const id = numberOf(number);
    return this.commands.run(caller, {
      action: 'settle-mending',
      load: async () => ({ resource: {}, state: null }),
      execute: (tx, _state, { accountKey, actingFor }) => settling(tx, id, { accountKey, actingFor, reason: '' }),
    });
  }
}
