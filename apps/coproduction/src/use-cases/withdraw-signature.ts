import type { Caller } from '@caravanserai/access';
import { Injectable } from '@nestjs/common';
import { withdrawSignature } from '../domain/sign';
import { type ActAnswer, ActOnAgreement, factAlone } from './act-on-agreement';

/** Takes one's own party's signature back before the agreement is executed; the text stays agreed. */
@Injectable()
export class WithdrawSignature {
  constructor(private readonly act: ActOnAgreement) {}

  execute(caller: Caller, agreementId: string, { reason }: { reason?: string }): ActAnswer {
    return this.act.run(caller, {
      action: 'withdraw-signature',
      agreementId,
      reason,
      decide: ({ agreement }, by) => factAlone(withdrawSignature(agreement, { by })),
    });
  }
}
