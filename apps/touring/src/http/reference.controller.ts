import { Caller, IdParam, Public } from '@caravanserai/hosting';
import { Controller, Get } from '@nestjs/common';
import { ListHoldRules } from '../use-cases/list-hold-rules';
import { ReadSaga } from '../use-cases/read-saga';
import { ReadSteps } from '../use-cases/read-steps';

@Controller()
export class ReferenceController {
  constructor(
    private readonly holdRules: ListHoldRules,
    private readonly saga: ReadSaga,
    private readonly steps: ReadSteps,
  ) {}

  @Public()
  @Get('hold-rules')
  listHoldRules(@Caller() caller: Caller) {
    return this.holdRules.execute(caller);
  }

  @Get('sagas/:stopId')
  readSaga(@Caller() caller: Caller, @IdParam('stopId') stopId: string) {
    return this.saga.execute(caller, stopId);
  }

  @Get('offers/:id/steps')
  readOfferSteps(@Caller() caller: Caller, @IdParam() id: string) {
    return this.steps.ofOffer(caller, id);
  }

  @Get('stops/:id/steps')
  readStopSteps(@Caller() caller: Caller, @IdParam() id: string) {
    return this.steps.ofStop(caller, id);
  }
}
