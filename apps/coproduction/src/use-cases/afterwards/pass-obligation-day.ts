import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { lateOn, reminderOn } from '../../domain/afterwards/obligation';
import { obligationLifecycle } from '../../domain/afterwards/obligation-lifecycle';
import { KeepObligations, lateTimer, reminderTimer } from '../../store/afterwards/keep-obligations';
import { obligationNamed, obligationsKept } from '../../store/afterwards/obligations';
import { lockProduction } from '../../store/production/productions';

/** A day has come: whoever owes something is reminded of it, or is late. */
@Injectable()
export class PassObligationDay {
  constructor(private readonly obligations: KeepObligations) {}

  async execute(tx: Transaction, id: string, kind: typeof reminderTimer | typeof lateTimer): Promise<void> {
    const named = await obligationNamed(tx, id);
    if (named === null) throw new Error(`A timer names obligation ${id}, which does not exist.`);
    const at = await lockProduction(tx, named.productionId);
    const kept = (await obligationsKept(tx, named.productionId)).find(({ key }) => key === named.key)!;
    const action = kind === reminderTimer ? 'fall-due' : 'breach';
    const next = obligationLifecycle.next(kept.state, action);
    const day = action === 'fall-due' ? reminderOn(kept.dueOn) : lateOn(kept.dueOn);
    // A party or an amendment was faster: then the clock has been set anew or stopped.
    if (!next.ok || tx.now < new Date(`${day}T00:00:00Z`)) return;
    await this.obligations.apply(tx, at!.production, { action, after: { ...kept, state: next.value } }, kind);
  }
}
