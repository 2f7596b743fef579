import { Caller, IdParam, Public } from '@caravanserai/hosting';
import { Controller, Get } from '@nestjs/common';
import { ListHoldRules } from '../use-cases/list-hold-rules';
import { ReadSaga } from '../use-cases/read-saga';

@Controller()
export class ReferenceController {
  constructor(
    private readonly holdRules: ListHoldRules,
    private readonly saga: ReadSaga,
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
}
