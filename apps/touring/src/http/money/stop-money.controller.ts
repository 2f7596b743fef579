import { Caller, IdParam } from '@caravanserai/hosting';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { ReadStopMoney } from '../../use-cases/money/read-stop-money';
import { SettleStop } from '../../use-cases/money/settle-stop';
import { cancellationGiven, QuoteQuery, SettlementBody, SettlementSignBody, SettlementStepBody } from './money-inputs';

/** The account of one stop; its id is that of the stay. */
@Controller('stays/:id')
export class StopMoneyController {
  constructor(
    private readonly money: ReadStopMoney,
    private readonly settling: SettleStop,
  ) {}

  @Get('cancellation-quote')
  @ApiOperation({ description: 'Cancels nothing: what giving the stop up would cost today, and on later days.' })
  quote(@Caller() caller: Caller, @IdParam() id: string, @Query() query: QuoteQuery) {
    return this.money.quote(caller, id, query.cause, cancellationGiven(query));
  }

  @Get('settlement')
  read(@Caller() caller: Caller, @IdParam() id: string) {
    return this.money.settlement(caller, id);
  }

  @Post('settlement')
  draw(@Caller() caller: Caller, @IdParam() id: string, @Body() body: SettlementBody) {
    return this.settling.draw(caller, id, cancellationGiven(body));
  }

  @Post('settlement/advance')
  advance(@Caller() caller: Caller, @IdParam() id: string, @Body() { step }: SettlementStepBody) {
    return this.settling.advance(caller, id, step);
  }

  @Post('settlement/sign')
  sign(@Caller() caller: Caller, @IdParam() id: string, @Body() { contentHash }: SettlementSignBody) {
    return this.settling.sign(caller, id, contentHash);
  }
}
