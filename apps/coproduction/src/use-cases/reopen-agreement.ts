import type { Caller } from '@caravanserai/access';
import { Injectable } from '@nestjs/common';
import { reopen } from '../domain/negotiate';
import { type ActAnswer, ActOnAgreement, factAlone } from './act-on-agreement';

/** Takes the agreed text back to the table: consents and signatures on it are void, and the signatures stay as evidence. */
@Injectable()
export class ReopenAgreement {
  constructor(private readonly act: ActOnAgreement) {}

  execute(caller: Caller, agreementId: string, { reason }: { reason?: string }): ActAnswer {
    return this.act.run(caller, {
      action: 'reopen-agreement',
      agreementId,
      reason,
      decide: ({ agreement }, by, now) => factAlone(reopen(agreement, { by }, now)),
    });
  }
}
