import { Caller, IdParam } from '@caravanserai/hosting';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { AdvanceConditionReport } from '../../use-cases/road/advance-condition-report';
import { ReadConditionReports } from '../../use-cases/road/read-condition-reports';
import { WriteConditionReport } from '../../use-cases/road/write-condition-report';
import { conditionGiven, ConditionReportBody, ConditionReportsQuery, ConditionStepBody } from './condition-inputs';

/** The condition of each object at each hand-over, with what has changed since the one before. */
@Controller()
export class ConditionReportsController {
  constructor(
    private readonly reports: ReadConditionReports,
    private readonly writeReport: WriteConditionReport,
    private readonly advanceReport: AdvanceConditionReport,
  ) {}

  @Get('stays/:id/objects')
  objects(@Caller() caller: Caller, @IdParam() id: string) {
    return this.reports.objects(caller, id);
  }

  @Get('stays/:id/condition-reports')
  list(@Caller() caller: Caller, @IdParam() id: string, @Query() query: ConditionReportsQuery) {
    return this.reports.list(caller, id, query);
  }

  @Post('stays/:id/condition-reports')
  write(@Caller() caller: Caller, @IdParam() id: string, @Body() body: ConditionReportBody) {
    return this.writeReport.execute(caller, id, conditionGiven(body));
  }

  @Get('condition-reports/:id')
  read(@Caller() caller: Caller, @IdParam() id: string) {
    return this.reports.one(caller, id);
  }

  @Post('condition-reports/:id/advance')
  advance(@Caller() caller: Caller, @IdParam() id: string, @Body() { step, remark }: ConditionStepBody) {
    return this.advanceReport.execute(caller, id, step, remark);
  }
}
