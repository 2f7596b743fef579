import { type Caller, Queries, type ReadScope } from '@caravanserai/access';
import { page } from '@caravanserai/hosting';
import { type Decision, reject } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { recordedFindings } from '../domain/recorded-analysis/recorded-findings';
import type { TourState } from '../domain/tour-lifecycle';
import { ageCursor, newestFirst, type PageAsked } from '../store/reading';
import { recordedEngagementsOf, recordedStopsOf } from '../store/recorded-stops';
import { listStops } from '../store/list-stops';
import { Tour } from '../store/tour.entity';
import { tourView } from '../store/views';

export interface ToursAsked extends PageAsked {
  readonly offerId?: string;
  readonly state?: TourState;
}

/** Stops shown with a tour at most; the others are read from the list of stops. */
const mostStops = 200;

/** Tours are for everybody, the stops of them for those who take part: each host sees its own, with its own rank. */
@Injectable()
export class ReadTours {
  constructor(private readonly queries: Queries) {}

  list(caller: Caller, asked: ToursAsked) {
    return this.queries.list(caller, 'list-tours', async (tx) => {
      const query = tx.manager.createQueryBuilder(Tour, 'tour').where('true');
      if (asked.offerId !== undefined) query.andWhere('tour.offerId = :offerId', { offerId: asked.offerId });
      if (asked.state !== undefined) query.andWhere('tour.state = :state', { state: asked.state });
      return page((await newestFirst(query, 'tour', asked).getMany()).map(tourView), asked.limit, ageCursor);
    });
  }

  async one(caller: Caller, id: string) {
    const found = await this.queries.list(caller, 'read-tour', async (tx, scope) => {
      const tour = await tx.manager.findOneBy(Tour, { id });
      return tour && { ...tourView(tour), ...(await stopsOf(tx, tour, scope)) };
    });
    return found.ok && found.value === null ? reject('not-found') : (found as Decision<NonNullable<Extract<typeof found, { ok: true }>['value']>>);
  }
}

async function stopsOf(tx: Transaction, tour: Tour, scope: ReadScope) {
  if (tour.state === 'recorded') return recordedOf(tx, tour.id);
  const rows = await listStops(tx, scope, { limit: mostStops, tourId: tour.id });
  const { items, nextCursor } = page(rows, mostStops, ({ placedNo }) => [placedNo]);
  return { stops: items.map(({ placedNo: _, ...stop }) => stop), stopsNextCursor: nextCursor };
}

async function recordedOf(tx: Transaction, tourId: string) {
  const [stops, engagements] = [await recordedStopsOf(tx, tourId), await recordedEngagementsOf(tx, tourId)];
  return { stops, engagements, stopsNextCursor: null, findings: recordedFindings(stops, engagements) };
}
