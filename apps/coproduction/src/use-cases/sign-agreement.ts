import { randomUUID } from 'node:crypto';
import type { Acting, Caller } from '@caravanserai/access';
import { RequestRefused } from '@caravanserai/hosting';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { termsOf } from '../domain/clauses';
import { totalLiability } from '../domain/liability';
import { type SigningMandate, sign } from '../domain/sign';
import { lockMandate } from '../store/agreements';
import { type ActAnswer, ActOnAgreement, factAlone } from './act-on-agreement';
import { type ConfirmedMandate, ConfirmMandate, inForce } from './confirm-mandate';

export interface SignInput {
  /** The hash of the very text that is signed. */
  readonly textHash: string;
  readonly mandateId?: string;
}

/**
 * Signs for the acting organisation. `contacts` is asked right before the transaction, never within it: a slow answer must not
 * hold the agreement's lock. Its answer is only looked at once the command is known to be new, so that a command sent again
 * under its key gets its first answer whether or not `contacts` is there.
 */
@Injectable()
export class SignAgreement {
  constructor(
    private readonly act: ActOnAgreement,
    private readonly confirmMandate: ConfirmMandate,
  ) {}

  async execute(caller: Caller, agreementId: string, { textHash: root, mandateId }: SignInput): ActAnswer {
    const confirmed = await this.confirmMandate.execute(caller, mandateId);
    return this.act.run(caller, {
      action: 'sign-agreement',
      agreementId,
      lockFirst: async (tx) => (confirmed ? lockMandate(tx, confirmed.mandateId) : undefined),
      decide: ({ agreement, head }, by, now, acting) => {
        const mandate = mandateFor(confirmed, acting, new Date(now));
        if (!mandate.ok) return mandate;
        const liability = totalLiability(termsOf(head.clauses), by);
        const signer = acting.personRef!;
        return factAlone(sign(agreement, { by, signatureId: randomUUID(), signer, mandate: mandate.value, root, liability }, now));
      },
    });
  }
}

/**
 * Both must hold it: `contacts` a moment ago, and the copy now. The copy is read under the mandate's lock, so a revocation that
 * was delivered between the two refuses here, and one that is delivered later finds the signature and voids it.
 */
function mandateFor(confirmed: ConfirmedMandate | null, { facts }: Acting, now: Date): Decision<SigningMandate> {
  const confirmation = confirmed?.confirmation;
  // Thrown and not returned: a refusal would be kept under the command's key, and this one is over as soon as contacts is back.
  if (confirmation?.answer === 'unavailable') throw new RequestRefused(503, 'contacts-unavailable');
  const stillKnown = facts.mandates.some((mandate) => mandate.id === confirmed?.mandateId && inForce(mandate, now));
  if (confirmation?.answer !== 'holds' || !stillKnown) return reject('mandate-not-confirmed', { mandateId: confirmed?.mandateId ?? null });
  return accept(confirmation.mandate);
}
