import { Caller, IdParam } from '@caravanserai/hosting';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { AdvanceStay } from '../../use-cases/road/advance-stay';
import { CancelStay } from '../../use-cases/road/cancel-stay';
import { ReadStays } from '../../use-cases/road/read-stays';
import { RecordStayFact } from '../../use-cases/road/record-stay-fact';
import { ReportStay } from '../../use-cases/road/report-stay';
import { CancelBody, FactBody, FinalReportBody, StaysQuery, StepBody } from './stay-inputs';

/** A confirmed stop on the road; its id is that of its stop. */
@Controller('stays')
export class StaysController {
  constructor(
    private readonly stays: ReadStays,
    private readonly advanceStay: AdvanceStay,
    private readonly recordFact: RecordStayFact,
    private readonly reportStay: ReportStay,
    private readonly cancelStay: CancelStay,
  ) {}

  @Get()
  list(@Caller() caller: Caller, @Query() query: StaysQuery) {
    return this.stays.list(caller, query);
  }

  @Get(':id')
  read(@Caller() caller: Caller, @IdParam() id: string) {
    return this.stays.one(caller, id);
  }

  @Post(':id/advance')
  advance(@Caller() caller: Caller, @IdParam() id: string, @Body() { step }: StepBody) {
    return this.advanceStay.execute(caller, id, step);
  }

  @Post(':id/facts')
  record(@Caller() caller: Caller, @IdParam() id: string, @Body() body: FactBody) {
    return this.recordFact.execute(caller, id, body);
  }

  @Post(':id/report')
  report(@Caller() caller: Caller, @IdParam() id: string, @Body() body: FinalReportBody) {
    return this.reportStay.execute(caller, id, body);
  }

  @Post(':id/cancel')
  cancel(@Caller() caller: Caller, @IdParam() id: string, @Body() { forceMajeure, remark }: CancelBody) {
    return this.cancelStay.execute(caller, id, forceMajeure, remark);
  }
}
