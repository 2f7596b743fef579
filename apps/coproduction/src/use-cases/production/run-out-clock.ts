import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type DeadlineKind, decideDeadline } from '../../domain/production/deadlines';
import { lockProduction } from '../../store/production/productions';
import { RecordStep } from '../../store/production/record-step';

/** Does what happens when one of a production's clocks has run out: lapse, escalate, abandon, terminate or expire. */
@Injectable()
export class RunOutClock {
  constructor(private readonly steps: RecordStep) {}

  async execute(tx: Transaction, productionId: string, kind: DeadlineKind): Promise<void> {
    const at = await lockProduction(tx, productionId);
    if (at === null) throw new Error(`A timer names production ${productionId}, which does not exist.`);
    const decision = decideDeadline(at, kind, tx.now.toISOString());
    // Refused when a party was faster: then the clock has been set anew or stopped, and there is nothing left to do.
    if (decision.ok) await this.steps.record(tx, at, { productionId, ...decision.value, actedBy: null, firing: kind });
  }
}
