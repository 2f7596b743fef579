import type { Caller } from '@caravanserai/access';
import { Injectable } from '@nestjs/common';
import { extendDeadline } from '../domain/extend-deadline';
import { type ActAnswer, ActOnAgreement, factAlone } from './act-on-agreement';

/** The secretariat gives both parties more time to sign; both are told, and the reason stays beside the entry. */
@Injectable()
export class ExtendDeadline {
  constructor(private readonly act: ActOnAgreement) {}

  execute(caller: Caller, agreementId: string, { until, reason }: { readonly until: Date; readonly reason: string }): ActAnswer {
    return this.act.run(caller, {
      action: 'extend-deadline',
      agreementId,
      reason,
      decide: ({ agreement }, _by, now) => factAlone(extendDeadline(agreement, until.toISOString(), now)),
    });
  }
}
