import { Caller, Creates, IdParam, PageQuery } from '@caravanserai/hosting';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { AnswerSplit } from '../../use-cases/money/answer-split';
import { ProposeSplit } from '../../use-cases/money/propose-split';
import { ReadTourMoney } from '../../use-cases/money/read-tour-money';
import { RecordCost } from '../../use-cases/money/record-cost';
import { CostBody, costGiven, SplitAnswerBody, splitAsked, SplitBody } from './money-inputs';

/** What a tour costs, and how its hosts divide what is common. */
@Controller()
export class TourMoneyController {
  constructor(
    private readonly money: ReadTourMoney,
    private readonly recordCost: RecordCost,
    private readonly proposeSplit: ProposeSplit,
    private readonly answerSplit: AnswerSplit,
  ) {}

  @Get('tours/:id/costs')
  costs(@Caller() caller: Caller, @IdParam() id: string, @Query() query: PageQuery) {
    return this.money.costs(caller, id, query);
  }

  @Creates()
  @Post('tours/:id/costs')
  record(@Caller() caller: Caller, @IdParam() id: string, @Body() body: CostBody) {
    return this.recordCost.execute(caller, id, costGiven(body));
  }

  @Get('tours/:id/cost-splits')
  splits(@Caller() caller: Caller, @IdParam() id: string, @Query() query: PageQuery) {
    return this.money.splits(caller, id, query);
  }

  @Creates()
  @Post('tours/:id/cost-splits')
  propose(@Caller() caller: Caller, @IdParam() id: string, @Body() body: SplitBody) {
    return this.proposeSplit.execute(caller, id, splitAsked(body));
  }

  @Post('cost-splits/:id/answer')
  answer(@Caller() caller: Caller, @IdParam() id: string, @Body() { agrees, contentHash }: SplitAnswerBody) {
    return this.answerSplit.execute(caller, id, { agrees, contentHash });
  }
}
