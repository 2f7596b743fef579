import { costSplitAdvanced, type EventOf } from '@caravanserai/contracts';
import { Outbox } from '@caravanserai/messaging';
import { type ActedBy, logTransition, type Transaction } from '@caravanserai/persistence';
import { type Decision, accept } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { type CostSplitAction, costSplitLifecycle } from '../../domain/money/cost-split-lifecycle';
import { type CostSplit, insertCostSplit } from '../../store/money/cost-splits';
import type { TourParties } from '../../store/money/tour-parties';

/** Takes versions of a split from state to state under the lock of their tour, and tells it. */
@Injectable()
export class SplitChanges {
  constructor(private readonly outbox: Outbox) {}

  async propose(tx: Transaction, by: ActedBy, tour: TourParties, split: CostSplit): Promise<void> {
    await insertCostSplit(tx, split);
    await this.tell(tx, by, tour, { split, action: 'propose-split', from: null });
  }

  async apply(tx: Transaction, by: ActedBy, tour: TourParties, split: CostSplit, action: CostSplitAction): Promise<Decision<CostSplit>> {
    const next = costSplitLifecycle.next(split.state, action);
    if (!next.ok) return next;
    const changed: CostSplit = { ...split, state: next.value, version: split.version + 1, decidedAt: tx.now };
    await tx.query('update cost_split set state = $2, version = $3, decided_at = $4 where id = $1', [split.id, changed.state, changed.version, tx.now]);
    await this.tell(tx, by, tour, { split: changed, action, from: split.state });
    return accept(changed);
  }

  private async tell(tx: Transaction, by: ActedBy, tour: TourParties, { split, action, from }: { split: CostSplit; action: CostSplitAction; from: CostSplit['state'] | null }): Promise<void> {
    await logTransition(tx, by, { of: costSplitLifecycle.workflow, id: split.id, action, from, to: split.state });
    await this.outbox.add(tx, costSplitAdvanced, split.id, {
      splitId: split.id, tourId: tour.id, organiserId: tour.organiserId, title: tour.title, number: split.number,
      step: action as EventOf<typeof costSplitAdvanced>['step'], state: split.state, contentHash: split.contentHash,
      ...(action === 'propose-split' && { toAnswerIds: [...split.hostIds] }),
    });
  }
}
