import { Caller, Creates, IdParam } from '@caravanserai/hosting';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { CancelDesignation } from '../use-cases/cancel-designation';
import { ListDesignations } from '../use-cases/list-designations';
import { ReadDesignation } from '../use-cases/read-designation';
import { ResubmitDesignation } from '../use-cases/resubmit-designation';
import { RevokeDesignation } from '../use-cases/revoke-designation';
import { SubmitDesignation } from '../use-cases/submit-designation';
import { personIn } from './mandate-inputs';
import { DesignationsQuery, LetterBody, SubmitBody } from './office-inputs';

@Controller()
export class DesignationsController {
  constructor(
    private readonly list: ListDesignations,
    private readonly read: ReadDesignation,
    private readonly submit: SubmitDesignation,
  ) {}

  @Get('designations')
  listDesignations(@Caller() caller: Caller, @Query() query: DesignationsQuery) {
    return this.list.execute(caller, query);
  }

  @Get('designations/:id')
  readDesignation(@Caller() caller: Caller, @IdParam() id: string) {
    return this.read.execute(caller, id);
  }

  @Creates()
  @Post('offices/:id/designations')
  submitDesignation(@Caller() caller: Caller, @IdParam() id: string, @Body() { nominee, ...body }: SubmitBody) {
    return this.submit.execute(caller, id, { ...body, nominee: nominee && personIn(nominee) });
  }
}

/** What the designating authority does with a designation that it submitted. */
@Controller('designations/:id')
export class AuthorityController {
  constructor(
    private readonly resubmit: ResubmitDesignation,
    private readonly cancel: CancelDesignation,
    private readonly revoke: RevokeDesignation,
  ) {}

  @Post('resubmit')
  resubmitDesignation(@Caller() caller: Caller, @IdParam() id: string, @Body() letter: LetterBody) {
    return this.resubmit.execute(caller, id, letter);
  }

  @Post('cancel')
  cancelDesignation(@Caller() caller: Caller, @IdParam() id: string) {
    return this.cancel.execute(caller, id);
  }

  @Post('revoke')
  revokeDesignation(@Caller() caller: Caller, @IdParam() id: string) {
    return this.revoke.execute(caller, id);
  }
}
