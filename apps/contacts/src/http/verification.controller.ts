import { Caller, IdParam } from '@caravanserai/hosting';
import { Body, Controller, Post } from '@nestjs/common';
import { ConfirmDesignation } from '../use-cases/confirm-designation';
import { RejectDesignation } from '../use-cases/reject-designation';
import { ResumeDesignation } from '../use-cases/resume-designation';
import { ReturnDesignation } from '../use-cases/return-designation';
import { SuspendDesignation } from '../use-cases/suspend-designation';
import { VerifyDesignation } from '../use-cases/verify-designation';
import { ConfirmBody, RemarkBody, SuspendBody } from './office-inputs';

/** What the secretariat does with letters. */
@Controller('designations/:id')
export class VerificationController {
  constructor(
    private readonly verify: VerifyDesignation,
    private readonly confirm: ConfirmDesignation,
    private readonly giveBack: ReturnDesignation,
    private readonly reject: RejectDesignation,
  ) {}

  @Post('verify')
  verifyDesignation(@Caller() caller: Caller, @IdParam() id: string) {
    return this.verify.execute(caller, id);
  }

  @Post('confirm')
  confirmDesignation(@Caller() caller: Caller, @IdParam() id: string, @Body() { method }: ConfirmBody) {
    return this.confirm.execute(caller, id, method);
  }

  @Post('return')
  returnDesignation(@Caller() caller: Caller, @IdParam() id: string, @Body() { remark }: RemarkBody) {
    return this.giveBack.execute(caller, id, remark);
  }

  @Post('reject')
  rejectDesignation(@Caller() caller: Caller, @IdParam() id: string, @Body() { remark }: RemarkBody) {
    return this.reject.execute(caller, id, remark);
  }
}

/** What the secretariat does with holders. */
@Controller('designations/:id')
export class SuspensionController {
  constructor(
    private readonly suspend: SuspendDesignation,
    private readonly resume: ResumeDesignation,
  ) {}

  @Post('suspend')
  suspendDesignation(@Caller() caller: Caller, @IdParam() id: string, @Body() body: SuspendBody) {
    return this.suspend.execute(caller, id, body);
  }

  @Post('resume')
  resumeDesignation(@Caller() caller: Caller, @IdParam() id: string) {
    return this.resume.execute(caller, id);
  }
}
