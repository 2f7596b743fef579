import { randomUUID } from 'node:crypto';
import type { Acting, Caller } from '@caravanserai/access';
import { RequestRefused } from '@caravanserai/hosting';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import type { SigningMandate } from '../../domain/sign';
import { decideStep } from '../../domain/production/decide';
import { lockMandate } from '../../store/agreements';
import type { StoredProduction } from '../../store/production/productions';
import { type ConfirmedMandate, ConfirmMandate, inForce } from '../confirm-mandate';
import { ActOnProduction, type StepAnswer } from './act-on-production';
import { ConsolidateAmendment } from './consolidate-amendment';

/** A party's own signature over a root, as whoever checked it hands it on. */
export interface SignatureGiven {
  /** The root that was signed; the guard compares it with the one that was sent. */
  readonly root: string;
  readonly mandateId?: string;
  /** SHA-256 of the signature, by which the log names it; asked for once it is verified. */
  readonly evidence: string | (() => string);
  /** Looked at under the production's lock, before anything is written: whether the signature is one of this party on this root. */
  readonly verify?: (at: StoredProduction, acting: Acting, mandate: SigningMandate, now: string) => Decision<null>;
  /** Keeps the signature itself, in the transaction that records it. */
  readonly keep?: (tx: Transaction, kept: { readonly signatureId: string; readonly after: StoredProduction }) => Promise<void>;
}

/**
 * Records that a party has signed the text that was sent: stage, mandate, limit, one live signature per party and exactly this root are
 * guarded here. `contacts` is asked for the mandate right before the transaction and never within it.
 */
@Injectable()
export class RecordSignature {
  constructor(
    private readonly act: ActOnProduction,
    private readonly confirmMandate: ConfirmMandate,
    private readonly consolidate: ConsolidateAmendment,
  ) {}

  async execute(caller: Caller, productionId: string, given: SignatureGiven): StepAnswer {
    const confirmed = await this.confirmMandate.execute(caller, given.mandateId);
    const signatureId = randomUUID();
    return this.act.run(caller, {
      action: 'sign-production',
      productionId,
      lockFirst: async (tx) => {
        if (confirmed) await lockMandate(tx, confirmed.mandateId);
        await this.consolidate.lockParent(tx, productionId);
      },
      decide: (at, actor, now, acting) => {
        const mandate = mandateFor(confirmed, acting, new Date(now));
        if (!mandate.ok) return mandate;
        const verified = given.verify?.(at, acting, mandate.value, now) ?? accept(null);
        if (!verified.ok) return verified;
        return decideStep(at, { step: 'sign', root: given.root, signatureId, mandate: mandate.value, evidence: typeof given.evidence === 'string' ? given.evidence : given.evidence() }, actor, now);
      },
      afterwards: async (tx, after) => {
        await given.keep?.(tx, { signatureId, after });
        await this.consolidate.execute(tx, after);
      },
    });
  }
}

/** Both must hold it: `contacts` a moment ago, and the copy now, which is read under the mandate's lock. */
function mandateFor(confirmed: ConfirmedMandate | null, { facts }: Acting, now: Date): Decision<SigningMandate> {
  const confirmation = confirmed?.confirmation;
  // Thrown and not returned: a refusal would be kept under the command's key, and this one is over as soon as contacts is back.
  if (confirmation?.answer === 'unavailable') throw new RequestRefused(503, 'contacts-unavailable');
  const stillKnown = facts.mandates.some((mandate) => mandate.id === confirmed?.mandateId && inForce(mandate, now));
  if (confirmation?.answer !== 'holds' || !stillKnown) return reject('mandate-not-confirmed', { mandateId: confirmed?.mandateId ?? null });
  return accept(confirmation.mandate);
}
