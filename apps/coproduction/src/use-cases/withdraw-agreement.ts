import type { Caller } from '@caravanserai/access';
import { Injectable } from '@nestjs/common';
import { withdraw } from '../domain/end';
import { type ActAnswer, ActOnAgreement, factAlone } from './act-on-agreement';

/** Leaves an agreement before it is executed, also after having signed; its reservation in touring goes. */
@Injectable()
export class WithdrawAgreement {
  constructor(private readonly act: ActOnAgreement) {}

  execute(caller: Caller, agreementId: string, { reason }: { reason?: string }): ActAnswer {
    return this.act.run(caller, {
      action: 'withdraw-agreement',
      agreementId,
      reason,
      decide: ({ agreement }, by) => factAlone(withdraw(agreement, { by })),
    });
  }
}
