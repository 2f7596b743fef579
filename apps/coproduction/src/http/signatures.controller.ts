import { Caller, IdParam } from '@caravanserai/hosting';
import { Body, Controller, Post } from '@nestjs/common';
import { SignAgreement } from '../use-cases/sign-agreement';
import { WithdrawSignature } from '../use-cases/withdraw-signature';
import { ReasonBody } from './agreement-inputs';
import { SignBody } from './evidence/evidence-inputs';

@Controller('agreements/:id')
export class SignaturesController {
  constructor(
    private readonly sign: SignAgreement,
    private readonly withdraw: WithdrawSignature,
  ) {}

  @Post('sign')
  signAgreement(@Caller() caller: Caller, @IdParam() id: string, @Body() body: SignBody) {
    return this.sign.execute(caller, id, body);
  }

  @Post('withdraw-signature')
  withdrawSignature(@Caller() caller: Caller, @IdParam() id: string, @Body() body: ReasonBody) {
    return this.withdraw.execute(caller, id, body);
  }
}
