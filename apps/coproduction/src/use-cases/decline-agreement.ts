import type { Caller } from '@caravanserai/access';
import { Injectable } from '@nestjs/common';
import { decline } from '../domain/end';
import { type ActAnswer, ActOnAgreement, factAlone } from './act-on-agreement';

/** Turns the agreement down for good; its reservation in touring goes. */
@Injectable()
export class DeclineAgreement {
  constructor(private readonly act: ActOnAgreement) {}

  execute(caller: Caller, agreementId: string, { reason }: { reason?: string }): ActAnswer {
    return this.act.run(caller, {
      action: 'decline-agreement',
      agreementId,
      reason,
      decide: ({ agreement }, by) => factAlone(decline(agreement, { by })),
    });
  }
}
