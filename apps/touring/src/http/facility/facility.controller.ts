import { Caller, Creates, IdParam, PageQuery } from '@caravanserai/hosting';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { EnterFacilityReport } from '../../use-cases/facility/enter-facility-report';
import { EnterLightPlan } from '../../use-cases/facility/enter-light-plan';
import { ReadFacility } from '../../use-cases/facility/read-facility';
import { ReadFacilityReports } from '../../use-cases/facility/read-facility-reports';
import { UploadClimateLog } from '../../use-cases/facility/upload-climate-log';
import { VersionNumber } from './kinds';
import { ClimateLogBody, LightPlanBody, ReportBody } from './report-inputs';

/** What a house writes down about its space, and who reads it. */
@Controller('spaces/:id')
export class FacilityController {
  constructor(
    private readonly enterReport: EnterFacilityReport,
    private readonly uploadLog: UploadClimateLog,
    private readonly enterPlan: EnterLightPlan,
    private readonly reports: ReadFacilityReports,
    private readonly facility: ReadFacility,
  ) {}

  @Creates()
  @Post('facility-reports')
  report(@Caller() caller: Caller, @IdParam() id: string, @Body() body: ReportBody) {
    return this.enterReport.execute(caller, id, body);
  }

  @Get('facility-reports')
  listReports(@Caller() caller: Caller, @IdParam() id: string) {
    return this.reports.list(caller, id);
  }

  @Get('facility-reports/:number')
  readReport(@Caller() caller: Caller, @IdParam() id: string, @VersionNumber() number: number) {
    return this.reports.one(caller, id, number);
  }

  @Creates()
  @Post('climate-logs')
  climate(@Caller() caller: Caller, @IdParam() id: string, @Body() { csv }: ClimateLogBody) {
    return this.uploadLog.execute(caller, id, csv);
  }

  @Creates()
  @Post('light-plans')
  light(@Caller() caller: Caller, @IdParam() id: string, @Body() body: LightPlanBody) {
    return this.enterPlan.execute(caller, id, body);
  }

  @Get('facility')
  read(@Caller() caller: Caller, @IdParam() id: string) {
    return this.facility.one(caller, id);
  }

  @Get('facility-readings')
  readings(@Caller() caller: Caller, @IdParam() id: string, @Query() query: PageQuery) {
    return this.facility.readings(caller, id, query);
  }
}
