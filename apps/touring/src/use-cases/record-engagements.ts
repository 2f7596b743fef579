import { randomUUID } from 'node:crypto';
import type { Acting, Caller } from '@caravanserai/access';
import { engagementRecorded, engagementVenueLinked, tourRecorded } from '@caravanserai/contracts';
import type { IsoDate } from '@caravanserai/kernel';
import { hashOf } from '@caravanserai/kernel/hash';
import { Outbox } from '@caravanserai/messaging';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { faultOfEngagement } from '../domain/recorded';
import { contentOf, type ReadRow, type RecordedEngagementRow } from '../domain/recorded-rows';
import { insertEngagements, insertTours, linkVenue, type RecordedEngagement, type RecordedTour, toursByKey } from '../store/recorded';
import { RowByRow, type RowKind } from './row-by-row';

/** Engagements of the past: a company at one venue, as a part of a tour or for an evening away. */
@Injectable()
export class RecordEngagements {
  constructor(
    private readonly rowByRow: RowByRow,
    private readonly outbox: Outbox,
  ) {}

  execute(caller: Caller, source: string, reads: ReadonlyArray<ReadRow<RecordedEngagementRow>>) {
    return this.rowByRow.execute(caller, source, reads, async (tx, acting, _source, rows) => {
      const keys = rows.flatMap(({ tour }) => (tour === null ? [] : [tour.key]));
      return new EngagementRows(tx, acting, this.outbox, source, await toursByKey(tx, source, 'performance', keys));
    });
  }
}

/** The engagements of one request; the first that names a tour brings it into being. */
class EngagementRows implements RowKind<RecordedEngagementRow> {
  readonly kind = 'engagement';
  private readonly tours: RecordedTour[] = [];
  private readonly engagements = new Map<string, RecordedEngagement & { readonly hash: string }>();

  constructor(
    private readonly tx: Transaction,
    private readonly acting: Acting,
    private readonly outbox: Outbox,
    private readonly source: string,
    private readonly tourIds: Map<string, string>,
  ) {}

  fault(row: RecordedEngagementRow, today: IsoDate) {
    return faultOfEngagement(row, today);
  }

  doubt() {
    return null;
  }

  make(row: RecordedEngagementRow): string {
    const { rowId, company, tour, organisationId, days, performances, venueKey, venueText, country, zoneBasis } = row;
    const facts = { venueKey, venueText, country, zoneBasis };
    const tourId = tour && this.tourOf(tour, company);
    const shown = { title: tour?.title ?? company, company, days, performances: performances.map(contentOf), facts };
    const id = randomUUID();
    this.engagements.set(rowId, { id, tourId, hostId: organisationId, rowId, ...shown, hash: hashOf(contentOf(row)) });
    return id;
  }

  async link({ rowId, organisationId }: RecordedEngagementRow, id: string): Promise<boolean> {
    if (organisationId === null) return false;
    const made = this.engagements.get(rowId);
    if (made !== undefined) {
      const without = made.hostId === null;
      made.hostId ??= organisationId;
      return without;
    }
    const linked = await linkVenue(this.tx, 'engagement', this.source, rowId, organisationId);
    if (linked.length > 0) await this.outbox.add(this.tx, engagementVenueLinked, id, { engagementId: id, hostId: organisationId, importSource: this.source });
    return linked.length > 0;
  }

  async save(): Promise<void> {
    const engagements = [...this.engagements.values()];
    await insertTours(this.tx, this.acting, this.source, this.tours);
    await insertEngagements(this.tx, this.acting, this.source, engagements);
    await this.outbox.addMany(this.tx, tourRecorded, this.tours.map((tour) => this.tourEvent(tour)));
    await this.outbox.addMany(this.tx, engagementRecorded, engagements.map((engagement) => this.engagementEvent(engagement)));
  }

  private tourOf({ key, title }: { key: string; title: string }, company: string): string {
    const known = this.tourIds.get(key);
    if (known !== undefined) return known;
    const tour: RecordedTour = { id: randomUUID(), kind: 'performance', title, key, facts: { company } };
    this.tours.push(tour);
    this.tourIds.set(key, tour.id);
    return tour.id;
  }

  private tourEvent({ id, title, kind }: RecordedTour) {
    return { aggregateId: id, data: { tourId: id, title, kind, importSource: this.source } };
  }

  private engagementEvent({ id, tourId, hostId, title, days, performances, hash }: RecordedEngagement & { readonly hash: string }) {
    const about = { engagementId: id, tourId: tourId ?? undefined, hostId: hostId ?? undefined, title };
    const run = { days: { ...days, end: days.end as string }, performances: performances.length };
    return { aggregateId: id, data: { ...about, ...run, importSource: this.source, rowsHash: hash } };
  }
}
