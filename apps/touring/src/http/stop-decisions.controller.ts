import { Caller, IdParam } from '@caravanserai/hosting';
import { Body, Controller, Post } from '@nestjs/common';
import { AssessFacility } from '../use-cases/assess-facility';
import { DeclineHold } from '../use-cases/decline-hold';
import { ExtendHold } from '../use-cases/extend-hold';
import { NudgeStop } from '../use-cases/nudge-stop';
import { SendContract } from '../use-cases/send-contract';
import { RemarkBody } from './offer-inputs';
import { AssessmentBody, ContractBody, ExtensionBody } from './stop-inputs';

/** What an organiser decides about the stops of its tours, and the secretariat's word to who lets one wait. */
@Controller('stops/:id')
export class StopDecisionsController {
  constructor(
    private readonly declineHold: DeclineHold,
    private readonly extendHoldOf: ExtendHold,
    private readonly assessFacilityOf: AssessFacility,
    private readonly sendContractOf: SendContract,
    private readonly nudge: NudgeStop,
  ) {}

  @Post('decline')
  decline(@Caller() caller: Caller, @IdParam() id: string, @Body() { remark }: RemarkBody) {
    return this.declineHold.execute(caller, id, remark);
  }

  @Post('extend-hold')
  extendHold(@Caller() caller: Caller, @IdParam() id: string, @Body() { until }: ExtensionBody) {
    return this.extendHoldOf.execute(caller, id, new Date(until));
  }

  @Post('assess-facility')
  assessFacility(@Caller() caller: Caller, @IdParam() id: string, @Body() body: AssessmentBody) {
    return this.assessFacilityOf.execute(caller, id, body);
  }

  @Post('nudge')
  nudgeStop(@Caller() caller: Caller, @IdParam() id: string) {
    return this.nudge.execute(caller, id);
  }

  @Post('send-contract')
  sendContract(@Caller() caller: Caller, @IdParam() id: string, @Body() { signBy }: ContractBody) {
    return this.sendContractOf.execute(caller, id, signBy === undefined ? undefined : new Date(signBy));
  }
}
