import { randomUUID } from 'node:crypto';
import type { Acting, Caller } from '@caravanserai/access';
import { stopRecorded, stopVenueLinked, tourRecorded } from '@caravanserai/contracts';
import type { IsoDate } from '@caravanserai/kernel';
import { Outbox } from '@caravanserai/messaging';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { faultOfTour } from '../domain/recorded';
import type { ReadRow, RecordedTourRow } from '../domain/recorded-rows';
import { daysTold, insertStops, insertTours, linkVenue, recordedStop, type RecordedStop, type RecordedTour, stopsByRow } from '../store/recorded';
import { RowByRow, type RowKind } from './row-by-row';

/** Exhibition tours of the past, as an import read them: a showing at one venue is a tour of one stop. */
@Injectable()
export class RecordTours {
  constructor(
    private readonly rowByRow: RowByRow,
    private readonly outbox: Outbox,
  ) {}

  execute(caller: Caller, source: string, reads: ReadonlyArray<ReadRow<RecordedTourRow>>) {
    return this.rowByRow.execute(caller, source, reads, async (tx, acting, _source, rows) => {
      const stopIds = rows.flatMap(({ stops }) => stops.map(({ sourceRowId }) => sourceRowId));
      return new TourRows(tx, acting, this.outbox, source, await stopsByRow(tx, source, stopIds));
    });
  }
}

/** The tours of one request. */
class TourRows implements RowKind<RecordedTourRow> {
  readonly kind = 'tour';
  private readonly tours: RecordedTour[] = [];
  private readonly stops = new Map<string, RecordedStop>();

  constructor(
    private readonly tx: Transaction,
    private readonly acting: Acting,
    private readonly outbox: Outbox,
    private readonly source: string,
    private readonly recorded: ReadonlyMap<string, string>,
  ) {}

  fault(row: RecordedTourRow, today: IsoDate) {
    return faultOfTour(row, today);
  }

  doubt({ stops }: RecordedTourRow) {
    const tours = stops.flatMap(({ sourceRowId }) => this.recorded.get(sourceRowId) ?? this.stops.get(sourceRowId)?.tourId ?? []);
    return tours.length === 0 ? null : { code: 'stop-recorded-elsewhere' as const, candidates: [...new Set(tours)] };
  }

  make({ rowId, kind, title, organiser, period, leftApart, stops }: RecordedTourRow): string {
    const tour = { id: randomUUID(), kind, title, key: rowId, facts: { organiser, period, leftApart } };
    this.tours.push(tour);
    for (const stop of stops) this.stops.set(stop.sourceRowId, recordedStop(randomUUID(), tour.id, stop));
    return tour.id;
  }

  async link({ stops }: RecordedTourRow, tourId: string): Promise<boolean> {
    let linked = false;
    for (const { sourceRowId, organisationId } of stops) if (organisationId !== null && (await this.linkStop(tourId, sourceRowId, organisationId))) linked = true;
    return linked;
  }

  async save(): Promise<void> {
    const stops = [...this.stops.values()];
    const titles = new Map(this.tours.map(({ id, title }) => [id, title]));
    await insertTours(this.tx, this.acting, this.source, this.tours);
    await insertStops(this.tx, this.acting, this.source, stops);
    await this.outbox.addMany(this.tx, tourRecorded, this.tours.map((tour) => this.tourEvent(tour, stops)));
    await this.outbox.addMany(this.tx, stopRecorded, stops.map((stop) => stopEvent(this.source, stop, titles.get(stop.tourId) as string)));
  }

  private async linkStop(tourId: string, rowId: string, hostId: string): Promise<boolean> {
    const made = this.stops.get(rowId);
    if (made !== undefined) {
      const without = made.hostId === null;
      made.hostId ??= hostId;
      return without;
    }
    const linked = await linkVenue(this.tx, 'stop', this.source, rowId, hostId);
    for (const { id } of linked) await this.outbox.add(this.tx, stopVenueLinked, id, { stopId: id, tourId, hostId, importSource: this.source });
    return linked.length > 0;
  }

  private tourEvent({ id, title, kind }: RecordedTour, stops: readonly RecordedStop[]) {
    const count = stops.filter(({ tourId }) => tourId === id).length;
    return { aggregateId: id, data: { tourId: id, title, kind, stops: count, importSource: this.source } };
  }
}

const stopEvent = (importSource: string, { id, tourId, hostId, opening }: RecordedStop, title: string) => ({
  aggregateId: id,
  data: { stopId: id, tourId, title, ...daysTold(opening), hostId: hostId ?? undefined, importSource },
});
