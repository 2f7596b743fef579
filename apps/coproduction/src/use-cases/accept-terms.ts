import type { Caller } from '@caravanserai/access';
import { Injectable } from '@nestjs/common';
import { acceptTerms } from '../domain/negotiate';
import { type ActAnswer, ActOnAgreement, factAlone } from './act-on-agreement';

/** Consents to the text with this hash; when the other party stands behind it too, the text is agreed. */
@Injectable()
export class AcceptTerms {
  constructor(private readonly act: ActOnAgreement) {}

  execute(caller: Caller, agreementId: string, { textHash: root }: { textHash: string }): ActAnswer {
    return this.act.run(caller, {
      action: 'accept-terms',
      agreementId,
      decide: ({ agreement }, by, now) => factAlone(acceptTerms(agreement, { by, root }, now)),
    });
  }
}
