import { Caller, IdParam, readCursor } from '@caravanserai/hosting';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ListObligations } from '../../use-cases/afterwards/list-obligations';
import { StepObligation } from '../../use-cases/afterwards/step-obligation';
import { ObligationStepBody, ObligationsQuery } from './obligation-inputs';

/** What parties of executed productions owe, by day. */
@Controller()
export class ObligationsController {
  constructor(
    private readonly obligations: ListObligations,
    private readonly step: StepObligation,
  ) {}

  @Get('obligations')
  listObligations(@Caller() caller: Caller, @Query() { after, ...query }: ObligationsQuery) {
    return this.obligations.execute(caller, { ...query, after: readCursor(after, ['date', 'id']) as [string, string] | null });
  }

  @Post('productions/:id/obligations')
  stepObligation(@Caller() caller: Caller, @IdParam() id: string, @Body() { evidence, ...body }: ObligationStepBody) {
    return this.step.execute(caller, id, { ...body, evidence: evidence ?? null });
  }
}
