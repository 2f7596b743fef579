import { Caller, Creates, IdParam } from '@caravanserai/hosting';
import { Body, Controller, Post } from '@nestjs/common';
import { CloseIncident } from '../../use-cases/road/close-incident';
import { RaiseIncident } from '../../use-cases/road/raise-incident';
import { CloseIncidentBody, IncidentBody } from './stay-inputs';

@Controller()
export class IncidentsController {
  constructor(
    private readonly raiseIncident: RaiseIncident,
    private readonly closeIncident: CloseIncident,
  ) {}

  @Creates()
  @Post('stays/:id/incidents')
  raise(@Caller() caller: Caller, @IdParam() id: string, @Body() body: IncidentBody) {
    return this.raiseIncident.execute(caller, id, body);
  }

  @Post('incidents/:id/close')
  close(@Caller() caller: Caller, @IdParam() id: string, @Body() { remark }: CloseIncidentBody) {
    return this.closeIncident.execute(caller, id, remark);
  }
}
