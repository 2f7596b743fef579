import { randomUUID } from 'node:crypto';
import { type Acting, type Caller, Commands } from '@caravanserai/access';
import { type Decision, accept, daysBetween } from '@caravanserai/kernel';
import { hashOf } from '@caravanserai/kernel/hash';
import { theSystem, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { costSplitLifecycle } from '../../domain/money/cost-split-lifecycle';
import { type SplitAsked, splitContent } from '../../domain/money/split-content';
import { standingEntries } from '../../store/money/cost-entries';
import { type CostSplit, costSplitsOf, type CostSplitView, costSplitView } from '../../store/money/cost-splits';
import { lockTourParties, partiesFor, type TourParties } from '../../store/money/tour-parties';
import { neighboursOf } from '../../store/road/stays';
import { SplitChanges } from './split-changes';

/** The organiser lays open how the shared costs that stand in the ledger are divided; a version that waited for answers is replaced by it. */
@Injectable()
export class ProposeSplit {
  constructor(
    private readonly commands: Commands,
    private readonly changes: SplitChanges,
  ) {}

  execute(caller: Caller, tourId: string, asked: SplitAsked): Promise<Decision<CostSplitView>> {
    return this.commands.run(caller, {
      action: 'propose-split',
      load: async (tx) => {
        const tour = await lockTourParties(tx, tourId);
        return tour && { resource: { parties: partiesFor(tour, caller.actingFor) }, version: tour.version, state: tour };
      },
      execute: (tx, tour, acting) => this.propose(tx, tour, acting, asked),
    });
  }

  private async propose(tx: Transaction, tour: TourParties, acting: Acting, asked: SplitAsked): Promise<Decision<CostSplitView>> {
    const stops = (await neighboursOf(tx, tour.id)).filter(({ state }) => !state.startsWith('cancelled')).map(({ id, hostId, opening, closing }) => ({ stopId: id, hostId, weeks: Math.max(1, Math.ceil(daysBetween(opening, closing) / 7)) }));
    const shared = (await standingEntries(tx, tour.id)).filter(({ sharing, amount }) => sharing === 'shared' && amount.minor > 0);
    const content = splitContent(shared.map(({ id, stopId, kind, amount }) => ({ id, stopId, isTransport: kind === 'transport', amount })), stops, asked);
    if (!content.ok) return content;
    const [last] = await costSplitsOf(tx, tour.id, null, 1);
    if (last?.state === 'proposed') await this.changes.apply(tx, theSystem, tour, last, 'supersede-split');
    const split: CostSplit = {
      id: randomUUID(), version: 1, state: costSplitLifecycle.initial, tourId: tour.id, number: (last?.number ?? 0) + 1, hostIds: [...new Set(stops.map(({ hostId }) => hostId))],
      content: content.value, contentHash: hashOf(content.value), proposedAt: tx.now, decidedAt: null,
    };
    await this.changes.propose(tx, acting, tour, split);
    return accept(await costSplitView(tx, split));
  }
}
