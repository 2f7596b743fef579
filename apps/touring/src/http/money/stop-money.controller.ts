import { Caller, IdParam } from '@caravanserai/hosting';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { ReadStopMoney } from '../../use-cases/money/read-stop-money';
import { ReckonBreakEven } from '../../use-cases/money/reckon-break-even';
import { ReckonPremium } from '../../use-cases/money/reckon-premium';
import { ReportPayment } from '../../use-cases/money/report-payment';
import { SettleStop } from '../../use-cases/money/settle-stop';
import { breakEvenAsked, BreakEvenQuery, cancellationGiven, PaymentBody, premiumAsked, PremiumQuery, QuoteQuery, SettlementBody, SettlementSignBody, SettlementStepBody } from './money-inputs';

/** The account of one stop; its id is that of the stay. */
@Controller('stays/:id')
export class StopMoneyController {
  constructor(
    private readonly money: ReadStopMoney,
    private readonly settling: SettleStop,
    private readonly payment: ReportPayment,
    private readonly premiums: ReckonPremium,
    private readonly breakEvens: ReckonBreakEven,
  ) {}

  @Get('cancellation-quote')
  @ApiOperation({ description: 'Cancels nothing: what giving the stop up would cost today, and on later days.' })
  quote(@Caller() caller: Caller, @IdParam() id: string, @Query() query: QuoteQuery) {
    return this.money.quote(caller, id, query.cause, cancellationGiven(query));
  }

  @Get('premium')
  @ApiOperation({ description: 'Keeps nothing: what insuring the stop costs, nail to nail, at the rates that are given.' })
  premium(@Caller() caller: Caller, @IdParam() id: string, @Query() query: PremiumQuery) {
    return this.premiums.execute(caller, id, premiumAsked(query));
  }

  @Get('break-even')
  @ApiOperation({ description: 'Keeps nothing: how many visitors pay what the host bears.' })
  breakEven(@Caller() caller: Caller, @IdParam() id: string, @Query() query: BreakEvenQuery) {
    return this.breakEvens.execute(caller, id, breakEvenAsked(query));
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

  @Post('settlement/payment')
  @ApiOperation({ description: 'Of a signed account: whoever owes says that it is paid, whoever is owed that it has come, or that it has not.' })
  report(@Caller() caller: Caller, @IdParam() id: string, @Body() { step, currency }: PaymentBody) {
    return this.payment.execute(caller, id, { step, currency });
  }
}
