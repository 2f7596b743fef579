import { Caller, IdParam, Public } from '@caravanserai/hosting';
import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { DescribePublicEvent } from '../../use-cases/road/describe-public-event';
import { ReadPublicEvents } from '../../use-cases/road/read-public-events';
import { PublicEventBody, PublicEventsQuery, PublicEventStepBody } from './stay-inputs';

/** What the public may know: never more than a host has scheduled of a confirmed stop. */
@Controller()
export class PublicEventsController {
  constructor(
    private readonly events: ReadPublicEvents,
    private readonly publicEvent: DescribePublicEvent,
  ) {}

  @Public()
  @Get('public-events')
  list(@Caller() caller: Caller, @Query() query: PublicEventsQuery) {
    return this.events.list(caller, query);
  }

  @Put('stays/:id/public-event')
  describe(@Caller() caller: Caller, @IdParam() id: string, @Body() { ticketsUrl, ...details }: PublicEventBody) {
    return this.publicEvent.describe(caller, id, { ...details, ticketsUrl: ticketsUrl ?? null });
  }

  @Post('stays/:id/public-event/advance')
  advance(@Caller() caller: Caller, @IdParam() id: string, @Body() { step, previousStart }: PublicEventStepBody) {
    return this.publicEvent.advance(caller, id, step, previousStart);
  }
}
