import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { voidSignature } from '../domain/sign';
import { agreementsSigningUnder, lockAgreement, lockMandate } from '../store/agreements';
import { RecordFact } from '../store/record-fact';

export interface RevokedMandate {
  readonly mandateId: string;
  /** From when on it did not hold, which may lie before anybody knew (RFC 3339, UTC). */
  readonly effectiveAt: string;
}

/** Voids every signature that was given under a mandate which, as is known now, did not hold any more. */
@Injectable()
export class VoidSignatures {
  constructor(private readonly facts: RecordFact) {}

  async execute(tx: Transaction, revoked: RevokedMandate): Promise<void> {
    await lockMandate(tx, revoked.mandateId);
    for (const agreementId of await agreementsSigningUnder(tx, revoked.mandateId)) await this.voidIn(tx, agreementId, revoked);
  }

  private async voidIn(tx: Transaction, agreementId: string, revoked: RevokedMandate): Promise<void> {
    const at = await lockAgreement(tx, agreementId);
    if (at === null) return;
    const decision = voidSignature(at.agreement, revoked);
    // Refused when it was given before the revocation took effect, or the agreement is executed by now: it stands.
    if (decision.ok) await this.facts.record(tx, at, { agreementId, fact: decision.value, actedBy: null });
  }
}
