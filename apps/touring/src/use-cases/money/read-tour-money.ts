import type { Caller } from '@caravanserai/access';
import { page, readCursor } from '@caravanserai/hosting';
import { Injectable } from '@nestjs/common';
import { costEntryView, listCostEntries } from '../../store/money/cost-entries';
import { costSplitsOf, type CostSplitView, costSplitView } from '../../store/money/cost-splits';
import type { PageAsked } from '../../store/reading';
import { TourMoneyReads } from './tour-money-reads';

/** The ledger of a tour's costs, and the versions of its split. */
@Injectable()
export class ReadTourMoney {
  constructor(private readonly reads: TourMoneyReads) {}

  costs(caller: Caller, tourId: string, { limit, after }: PageAsked) {
    return this.reads.read(caller, tourId, async (tx, tour, ownOf) => {
      const afterNumber = (readCursor(after, ['number'])?.[0] ?? 0) as number;
      const { items, nextCursor } = page(await listCostEntries(tx, { tourId: tour.id, afterNumber, limit, ownOf }), limit, ({ number }) => [number]);
      return { items: items.map(costEntryView), nextCursor };
    });
  }

  splits(caller: Caller, tourId: string, { limit, after }: PageAsked) {
    return this.reads.read(caller, tourId, async (tx, tour) => {
      const before = (readCursor(after, ['number'])?.[0] ?? null) as number | null;
      const { items, nextCursor } = page(await costSplitsOf(tx, tour.id, before, limit), limit, ({ number }) => [number]);
      const shown: CostSplitView[] = [];
      for (const split of items) shown.push(await costSplitView(tx, split));
      return { items: shown, nextCursor };
    });
  }
}
