import { Caller, Creates, IdParam } from '@caravanserai/hosting';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { AdvanceEngagement } from '../../use-cases/performing/advance-engagement';
import { AnswerLine } from '../../use-cases/performing/answer-line';
import { Enquire } from '../../use-cases/performing/enquire';
import { KeepEngagementRecord } from '../../use-cases/performing/keep-engagement-record';
import { ReadEngagements } from '../../use-cases/performing/read-engagements';
import { EngagementsQuery, EngagementStepBody, EnquiryBody, LineBody, RecordBody } from './engagement-inputs';

/** Runs of performances, from the first question to the settled box office. */
@Controller('engagements')
export class EngagementsController {
  constructor(
    private readonly engagements: ReadEngagements,
    private readonly enquiries: Enquire,
    private readonly steps: AdvanceEngagement,
    private readonly lines: AnswerLine,
    private readonly records: KeepEngagementRecord,
  ) {}

  @Get()
  list(@Caller() caller: Caller, @Query() query: EngagementsQuery) {
    return this.engagements.list(caller, query);
  }

  @Creates()
  @Post()
  enquire(@Caller() caller: Caller, @Body() body: EnquiryBody) {
    return this.enquiries.execute(caller, body);
  }

  @Get(':id')
  read(@Caller() caller: Caller, @IdParam() id: string) {
    return this.engagements.one(caller, id);
  }

  @Post(':id/advance')
  advance(@Caller() caller: Caller, @IdParam() id: string, @Body() body: EngagementStepBody) {
    return this.steps.execute(caller, id, body);
  }

  @Post(':id/lines')
  answer(@Caller() caller: Caller, @IdParam() id: string, @Body() body: LineBody) {
    return this.lines.execute(caller, id, body);
  }

  @Post(':id/records')
  record(@Caller() caller: Caller, @IdParam() id: string, @Body() body: RecordBody) {
    return this.records.execute(caller, id, body);
  }
}
