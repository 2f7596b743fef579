import { Caller, IdParam } from '@caravanserai/hosting';
import { Body, Controller, Put } from '@nestjs/common';
import { DescribeEngagement } from '../../use-cases/performing/describe-engagement';
import { DealBody, dealGiven, HouseBody, houseGiven, PlanBody, planGiven, RiderBody, riderGiven, RightsBody, rightsGiven, StatementBody, statementGiven } from './part-inputs';

/** What each side says of an engagement; a part is set whole. */
@Controller('engagements/:id')
export class EngagementPartsController {
  constructor(private readonly engagements: DescribeEngagement) {}

  @Put('deal')
  deal(@Caller() caller: Caller, @IdParam() id: string, @Body() body: DealBody) {
    return this.engagements.execute(caller, id, 'deal', dealGiven(body));
  }

  @Put('rider')
  rider(@Caller() caller: Caller, @IdParam() id: string, @Body() body: RiderBody) {
    return this.engagements.execute(caller, id, 'rider', riderGiven(body));
  }

  @Put('house')
  house(@Caller() caller: Caller, @IdParam() id: string, @Body() body: HouseBody) {
    return this.engagements.execute(caller, id, 'house', houseGiven(body));
  }

  @Put('rights')
  rights(@Caller() caller: Caller, @IdParam() id: string, @Body() body: RightsBody) {
    return this.engagements.execute(caller, id, 'rights', rightsGiven(body));
  }

  @Put('plan')
  plan(@Caller() caller: Caller, @IdParam() id: string, @Body() body: PlanBody) {
    return this.engagements.execute(caller, id, 'plan', planGiven(body));
  }

  @Put('statement')
  statement(@Caller() caller: Caller, @IdParam() id: string, @Body() body: StatementBody) {
    return this.engagements.execute(caller, id, 'statement', statementGiven(body));
  }
}
