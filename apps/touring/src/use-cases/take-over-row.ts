import { randomUUID } from 'node:crypto';
import type { Acting } from '@caravanserai/access';
import { engagementCorrected, stopCorrected, stopRecorded, tourCorrected } from '@caravanserai/contracts';
import { Outbox } from '@caravanserai/messaging';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import type { RecordedEngagementRow, RecordedTourRow } from '../domain/recorded-rows';
import { correctEngagement, correctStop, correctTour, placedStops } from '../store/corrections';
import type { ImportProposal } from '../store/import-proposals';
import { assignRow } from '../store/import-rows';
import { daysTold, insertStops, recordedStop } from '../store/recorded';

/** A recorded thing takes over what a later row says of it, and the row belongs to it from then on. */
@Injectable()
export class TakeOverRow {
  constructor(private readonly outbox: Outbox) {}

  async execute(tx: Transaction, acting: Acting, { kind, source, rowId, content, contentHash }: ImportProposal, subjectId: string): Promise<void> {
    if (kind === 'tour') await this.correctTour(tx, acting, source, subjectId, content as RecordedTourRow);
    else await this.correctEngagement(tx, source, subjectId, content as RecordedEngagementRow, contentHash);
    await assignRow(tx, kind, source, { rowId, contentHash, subjectId });
  }

  private async correctTour(tx: Transaction, acting: Acting, source: string, id: string, row: RecordedTourRow): Promise<void> {
    const { title, kind, organiser, period, leftApart } = row;
    await correctTour(tx, { id, title, facts: { organiser, period, leftApart } });
    await this.outbox.add(tx, tourCorrected, id, { tourId: id, title, kind, importSource: source });
    const placed = await placedStops(tx, source, row.stops.map(({ sourceRowId }) => sourceRowId));
    for (const stop of row.stops) {
      const known = placed.get(stop.sourceRowId);
      const told = recordedStop(known?.id ?? randomUUID(), id, stop);
      if (known === undefined) await this.recordStop(tx, acting, source, told, title);
      // A stop stands in one tour only: what another tour shows is left there.
      else if (known.tourId === id && (await correctStop(tx, told)))
        await this.outbox.add(tx, stopCorrected, told.id, { stopId: told.id, tourId: id, ...daysTold(told.opening), importSource: source });
    }
  }

  private async recordStop(tx: Transaction, acting: Acting, source: string, stop: ReturnType<typeof recordedStop>, title: string): Promise<void> {
    const { id, tourId, opening } = stop;
    await insertStops(tx, acting, source, [stop]);
    await this.outbox.add(tx, stopRecorded, id, { stopId: id, tourId, title, ...daysTold(opening), importSource: source });
  }

  private async correctEngagement(tx: Transaction, source: string, id: string, row: RecordedEngagementRow, rowsHash: string): Promise<void> {
    const { company, tour, days, performances, venueKey, venueText, country, zoneBasis } = row;
    const title = tour?.title ?? company;
    await correctEngagement(tx, { id, title, company, days, performances, facts: { venueKey, venueText, country, zoneBasis } });
    await this.outbox.add(tx, engagementCorrected, id, { engagementId: id, title, days, performances: performances.length, importSource: source, rowsHash });
  }
}
