import type { Caller } from '@caravanserai/access';
import { accept, reject } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { termsOf } from '../domain/clauses';
import { proposeTerms } from '../domain/negotiate';
import type { HostingTerms } from '../domain/terms';
import { type ActAnswer, ActOnAgreement } from './act-on-agreement';

export interface Proposed {
  /** The terms that change; the others stay as they are. */
  readonly change: Partial<HostingTerms>;
  readonly reason?: string;
}

/** A counter-proposal. It must name the version it answers: two that were written against the same text can't both be the next. */
@Injectable()
export class ProposeTerms {
  constructor(private readonly act: ActOnAgreement) {}

  execute(caller: Caller, agreementId: string, { change, reason }: Proposed): ActAnswer {
    return this.act.run(caller, {
      action: 'propose-terms',
      agreementId,
      reason,
      decide: ({ agreement, head }, by, now) => {
        if (caller.ifMatch === null) return reject('version-required');
        const proposal = proposeTerms(agreement, head, { by, terms: { ...termsOf(head.clauses), ...change } }, now);
        return proposal.ok ? accept({ fact: proposal.value.fact, text: proposal.value.version }) : proposal;
      },
    });
  }
}
