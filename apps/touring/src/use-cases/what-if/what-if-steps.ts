import { type Acting, type Caller, Commands } from '@caravanserai/access';
import { whatIfAdvanced } from '@caravanserai/contracts';
import type { Decision } from '@caravanserai/kernel';
import { Outbox } from '@caravanserai/messaging';
import { logTransition, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type WhatIfAction, whatIfLifecycle, type WhatIfState } from '../../domain/what-if/what-if-lifecycle';
import { lockTour } from '../../store/locks';
import type { Tour } from '../../store/tour.entity';
import { lockWhatIf, type WhatIf, whatIfById, writeWhatIf } from '../../store/what-if/what-ifs';
import { resourceOf } from './what-if-access';

export interface WhatIfInPlace {
  readonly whatIf: WhatIf;
  readonly tour: Tour;
}

type Work<T> = (tx: Transaction, place: WhatIfInPlace, acting: Acting) => Promise<Decision<T>>;

/** The way in for whatever is done about tried changes, under the lock of the tour: while it is held, none of its stops changes. */
@Injectable()
export class WhatIfSteps {
  constructor(
    private readonly commands: Commands,
    private readonly outbox: Outbox,
  ) {}

  run<T>(caller: Caller, id: string, action: string, work: Work<T>): Promise<Decision<T>> {
    return this.commands.run(caller, {
      action,
      load: async (tx) => {
        const known = await whatIfById(tx, id);
        const tour = known === null ? null : await lockTour(tx, known.tourId);
        const whatIf = tour === null ? null : await lockWhatIf(tx, id);
        return tour && whatIf && { resource: resourceOf(whatIf), version: whatIf.version, state: { whatIf, tour } };
      },
      execute: work,
    });
  }

  /** Takes it from state to state with what changed about it, or gives the table's refusal. */
  async take(tx: Transaction, acting: Acting, whatIf: WhatIf, action: WhatIfAction, changes: Partial<WhatIf> = {}, hostId?: string): Promise<Decision<WhatIf>> {
    const next = whatIfLifecycle.next(whatIf.state, action);
    if (!next.ok) return next;
    const taken = { ...whatIf, ...changes, state: next.value, version: whatIf.version + 1, changedAt: tx.now };
    await writeWhatIf(tx, taken);
    await this.tell(tx, acting, taken, action, whatIf.state, hostId);
    return { ok: true, value: taken };
  }

  async tell(tx: Transaction, acting: Acting, whatIf: WhatIf, action: WhatIfAction, from: WhatIfState | null, hostId?: string): Promise<void> {
    const { id: whatIfId, tourId, organiserId, title, state } = whatIf;
    await logTransition(tx, acting, { of: whatIfLifecycle.workflow, id: whatIfId, action, from, to: state });
    await this.outbox.add(tx, whatIfAdvanced, whatIfId, { whatIfId, tourId, organiserId, title, step: action, state, ...(hostId !== undefined && { hostId }) });
  }
}
