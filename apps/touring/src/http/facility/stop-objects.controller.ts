import { Caller, IdParam } from '@caravanserai/hosting';
import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ListStopObjects } from '../../use-cases/facility/list-stop-objects';
import { RecordConsent } from '../../use-cases/facility/record-consent';
import { SubmitFacilityReport } from '../../use-cases/facility/submit-facility-report';
import { ConsentBody, StopObjectsBody } from './object-inputs';
import { SubmitReportBody } from './report-inputs';

/** What comes to a stop, whether its lenders agree, and the report with which the host answers for it. */
@Controller()
export class StopObjectsController {
  constructor(
    private readonly objects: ListStopObjects,
    private readonly recordConsent: RecordConsent,
    private readonly submitReport: SubmitFacilityReport,
  ) {}

  @Get('stops/:id/objects')
  read(@Caller() caller: Caller, @IdParam() id: string) {
    return this.objects.read(caller, id);
  }

  @Put('stops/:id/objects')
  write(@Caller() caller: Caller, @IdParam() id: string, @Body() { objects }: StopObjectsBody) {
    const lines = objects.map(({ objectId, fromDay = null, toDay = null, substitutes = null, lux = null }) => ({ objectId, fromDay, toDay, substitutes, lux }));
    return this.objects.write(caller, id, lines);
  }

  @Post('stops/:id/submit-facility-report')
  submit(@Caller() caller: Caller, @IdParam() id: string, @Body() { number }: SubmitReportBody) {
    return this.submitReport.execute(caller, id, number);
  }

  @Post('objects/:id/consents')
  consent(@Caller() caller: Caller, @IdParam() id: string, @Body() { reference, ...body }: ConsentBody) {
    return this.recordConsent.execute(caller, id, { ...body, reference: reference ?? null });
  }
}
