import { randomUUID } from 'node:crypto';
import type { Acting, Caller } from '@caravanserai/access';
import { RequestRefused } from '@caravanserai/hosting';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { termsOf } from '../domain/clauses';
import type { BoardApproval } from '../domain/evidence/statement';
import { totalLiability } from '../domain/liability';
import type { Role } from '../domain/party';
import { type SigningMandate, sign } from '../domain/sign';
import { type AgreementAtHand, lockMandate } from '../store/agreements';
import { type ActAnswer, ActOnAgreement, type Decided } from './act-on-agreement';
import { type ConfirmedMandate, ConfirmMandate, inForce } from './confirm-mandate';
import { type FactsOfParty, type LookedAt, type ProofGiven, StateSignature, stated } from './evidence/state-signature';

export interface SignInput {
  /** The hash of the very text that is signed. */
  readonly textHash: string;
  readonly mandateId?: string;
  /** The signer's own signature over that hash; without it the account alone signs, and the signature says so. */
  readonly proof?: ProofGiven;
  readonly approval?: BoardApproval;
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
    private readonly evidence: StateSignature,
  ) {}

  async execute(caller: Caller, agreementId: string, input: SignInput): ActAnswer {
    const confirmed = await this.confirmMandate.execute(caller, input.mandateId);
    const looked = await this.evidence.lookAt(caller, input.textHash, input.proof);
    return this.act.run(caller, {
      action: 'sign-agreement',
      agreementId,
      lockFirst: async (tx) => (confirmed ? lockMandate(tx, confirmed.mandateId) : undefined),
      decide: (at, by, now, acting) => {
        const mandate = mandateFor(confirmed, acting, new Date(now));
        if (!mandate.ok) return mandate;
        return looked.ok ? decideSignature(at, { by, now, signer: acting.personRef!, mandate: mandate.value, looked: looked.value, input }) : looked;
      },
    });
  }
}

interface Signing {
  readonly by: Role;
  readonly now: string;
  readonly signer: string;
  readonly mandate: SigningMandate;
  readonly looked: LookedAt;
  readonly input: SignInput;
}

function decideSignature(at: AgreementAtHand, { by, now, signer, mandate, looked, input }: Signing): Decision<Decided> {
  const facts = { ...factsOfParty(at, by, { signer, mandate, approval: input.approval ?? null }), root: input.textHash };
  const said = stated(looked, facts, now);
  const signing = { by, signatureId: randomUUID(), signer, mandate, root: input.textHash, liability: facts.liability };
  const fact = sign(at.agreement, { ...signing, ...(said.ok && { evidence: said.value.recorded }) }, now);
  // Who may not sign at all is told so, whatever they signed with.
  if (!fact.ok) return fact;
  if (!said.ok) return said;
  const { statement, proof, keyId, recorded } = said.value;
  return accept({ fact: fact.value, given: { signatureId: signing.signatureId, agreementId: facts.agreementId, keyId, statement, proof, hash: recorded.hash } });
}

/** What a party of a hosting agreement states with its signature: the text that is on the table, and by what right. */
export function factsOfParty(
  { agreement, head }: AgreementAtHand, by: Role, { signer, mandate, approval }: { readonly signer: string; readonly mandate: SigningMandate; readonly approval: BoardApproval | null },
): FactsOfParty {
  return {
    agreementId: agreement.agreementId, root: agreement.head.root, party: by, organisationId: agreement.organisations[by], signer,
    mandate: { id: mandate.mandateId, limit: mandate.limit }, liability: totalLiability(termsOf(head.clauses), by), approval,
  };
}

/**
 * Both must hold it: `contacts` a moment ago, and the copy now. The copy is read under the mandate's lock, so a revocation that
 * was delivered between the two refuses here, and one that is delivered later finds the signature and voids it.
 */
export function mandateFor(confirmed: ConfirmedMandate | null, { facts }: Pick<Acting, 'facts'>, now: Date): Decision<SigningMandate> {
  const confirmation = confirmed?.confirmation;
  // Thrown and not returned: a refusal would be kept under the command's key, and this one is over as soon as contacts is back.
  if (confirmation?.answer === 'unavailable') throw new RequestRefused(503, 'contacts-unavailable');
  const stillKnown = facts.mandates.some((mandate) => mandate.id === confirmed?.mandateId && inForce(mandate, now));
  if (confirmation?.answer !== 'holds' || !stillKnown) return reject('mandate-not-confirmed', { mandateId: confirmed?.mandateId ?? null });
  return accept(confirmation.mandate);
}
