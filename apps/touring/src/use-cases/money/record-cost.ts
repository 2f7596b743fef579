import { randomUUID } from 'node:crypto';
import { type Caller, Commands } from '@caravanserai/access';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type CostEntry, costEntryById, type CostEntryView, costEntryView, insertCostEntry, type NewEntry } from '../../store/money/cost-entries';
import { partiesFor, tourParties, type TourParties } from '../../store/money/tour-parties';
import { stayById } from '../../store/road/stays';

export type CostGiven = Pick<CostEntry, 'kind' | 'sharing' | 'amount' | 'incurredOn' | 'remark' | 'stopId' | 'corrects'>;

/** Who has paid something for a tour writes it into the ledger of its costs; what was wrong is followed by an entry that takes its place. */
@Injectable()
export class RecordCost {
  constructor(private readonly commands: Commands) {}

  execute(caller: Caller, tourId: string, given: CostGiven): Promise<Decision<CostEntryView>> {
    return this.commands.run(caller, {
      action: 'record-cost',
      load: async (tx) => {
        const tour = await tourParties(tx, tourId);
        return tour && { resource: { parties: partiesFor(tour, caller.actingFor) }, version: tour.version, state: tour };
      },
      execute: async (tx, tour, { actingFor, accountKey }) => {
        const entry: NewEntry = { ...given, id: randomUUID(), tourId: tour.id, bearerId: actingFor as string };
        const holds = await this.holds(tx, tour, entry);
        if (!holds.ok) return holds;
        await insertCostEntry(tx, accountKey, entry);
        return accept(costEntryView((await costEntryById(tx, entry.id)) as CostEntry));
      },
      constraints: { cost_entry_corrected_once: 'entry-already-corrected' },
    });
  }

  /** A host speaks of its own stops, and everybody corrects only what they have written themselves. */
  private async holds(tx: Transaction, tour: TourParties, { stopId, corrects, bearerId }: NewEntry): Promise<Decision<undefined>> {
    const stay = stopId === null ? null : await stayById(tx, stopId);
    if (stopId !== null && (stay === null || stay.tourId !== tour.id || (bearerId !== tour.organiserId && stay.hostId !== bearerId))) return reject('stay-unknown', { stopIds: [stopId] });
    const wrong = corrects === null ? null : await costEntryById(tx, corrects);
    if (corrects !== null && (wrong === null || wrong.tourId !== tour.id || wrong.bearerId !== bearerId)) return reject('entry-unknown', { entryId: corrects });
    return wrong?.corrected ? reject('entry-already-corrected', { entryId: corrects }) : accept();
  }
}
