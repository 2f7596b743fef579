import { Caller, IdParam } from '@caravanserai/hosting';
import { Body, Controller, Post } from '@nestjs/common';
import { AcceptTerms } from '../use-cases/accept-terms';
import { DeclineAgreement } from '../use-cases/decline-agreement';
import { ProposeTerms } from '../use-cases/propose-terms';
import { ReopenAgreement } from '../use-cases/reopen-agreement';
import { WithdrawAgreement } from '../use-cases/withdraw-agreement';
import { AcceptTermsBody, ProposeTermsBody, ReasonBody, changeOf } from './agreement-inputs';

@Controller('agreements/:id')
export class NegotiationController {
  constructor(
    private readonly propose: ProposeTerms,
    private readonly accept: AcceptTerms,
    private readonly reopen: ReopenAgreement,
    private readonly decline: DeclineAgreement,
    private readonly withdraw: WithdrawAgreement,
  ) {}

  @Post('propose-terms')
  proposeTerms(@Caller() caller: Caller, @IdParam() id: string, @Body() body: ProposeTermsBody) {
    return this.propose.execute(caller, id, { change: changeOf(body), reason: body.reason });
  }

  @Post('accept-terms')
  acceptTerms(@Caller() caller: Caller, @IdParam() id: string, @Body() body: AcceptTermsBody) {
    return this.accept.execute(caller, id, body);
  }

  @Post('reopen')
  reopenAgreement(@Caller() caller: Caller, @IdParam() id: string, @Body() body: ReasonBody) {
    return this.reopen.execute(caller, id, body);
  }

  @Post('decline')
  declineAgreement(@Caller() caller: Caller, @IdParam() id: string, @Body() body: ReasonBody) {
    return this.decline.execute(caller, id, body);
  }

  @Post('withdraw')
  withdrawAgreement(@Caller() caller: Caller, @IdParam() id: string, @Body() body: ReasonBody) {
    return this.withdraw.execute(caller, id, body);
  }
}
