import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { lapse } from '../domain/end';
import { lockAgreement } from '../store/agreements';
import { RecordFact } from '../store/record-fact';

/** Lets an agreement lapse when its time to sign has come and it is not complete. */
@Injectable()
export class LapseAgreement {
  constructor(private readonly facts: RecordFact) {}

  async execute(tx: Transaction, agreementId: string): Promise<void> {
    const at = await lockAgreement(tx, agreementId);
    if (at === null) throw new Error(`A timer names agreement ${agreementId}, which does not exist.`);
    const decision = lapse(at.agreement, tx.now.toISOString());
    // Refused when the last signature or another end was faster: then there is nothing left to lapse.
    if (decision.ok) await this.facts.record(tx, at, { agreementId, fact: decision.value, actedBy: null, cancelsTimer: false });
  }
}
