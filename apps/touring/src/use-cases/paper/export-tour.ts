import { type Caller, Queries, type ReadScope } from '@caravanserai/access';
import { accept, type Decision, reject } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type ExportedTour, tourCsv } from '../../domain/paper/tour-csv';
import { listStops } from '../../store/list-stops';
import { objectsShown } from '../../store/facility/objects-shown';
import { namesOf, spacesOf } from '../../store/paper/places-of-tour';
import { seesEverything } from '../../store/reading';
import { recordedEngagementsOf, recordedStopsOf } from '../../store/recorded-stops';
import { legView } from '../../store/road/leg-view';
import { listLegs } from '../../store/road/legs';
import { stayLine } from '../../store/road/stay-view';
import { listStays } from '../../store/road/stays';
import { Tour } from '../../store/tour.entity';
import { tourView } from '../../store/views';

export const exportFormats = ['csv', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Rows of one kind at most, so that a file stays one that a spreadsheet opens. */
const mostRows = 1_000;

/** A tour to take along: of everything as much as its reader sees on the pages. What a venue keeps to itself in its facility report is in no export. */
@Injectable()
export class ExportTour {
  constructor(private readonly queries: Queries) {}

  async execute(caller: Caller, id: string, format: ExportFormat): Promise<Decision<string>> {
    const found = await this.queries.list(caller, 'read-tour', async (tx, scope) => {
      const tour = await tx.manager.findOneBy(Tour, { id });
      return tour && exported(tx, tour, scope);
    });
    if (!found.ok) return found;
    if (found.value === null) return reject('not-found');
    return accept(format === 'csv' ? tourCsv(found.value) : `${JSON.stringify(found.value, null, 2)}\n`);
  }
}

async function exported(tx: Transaction, tour: Tour, scope: ReadScope): Promise<ExportedTour> {
  const content = tour.state === 'recorded' ? await recordedContent(tx, tour) : await plannedContent(tx, tour, scope);
  const ids = [tour.organiserId, ...[...content.stops, ...content.engagements].map(({ hostId }) => hostId)];
  const spaces = await spacesOf(tx, content.stops.flatMap((stop) => ('spaceId' in stop ? stop.spaceId : [])));
  return { tour: tourView(tour), organisations: await namesOf(tx, ids), ...content, spaces };
}

async function recordedContent(tx: Transaction, { id }: Tour) {
  return { stops: await recordedStopsOf(tx, id), engagements: await recordedEngagementsOf(tx, id), stays: [], legs: [], objects: [] };
}

async function plannedContent(tx: Transaction, { id: tourId, offerId }: Tour, scope: ReadScope) {
  const organisations = seesEverything(scope) ? null : scope.organisations;
  const asked = { tourId, limit: mostRows, organisations, after: null };
  const stops = (await listStops(tx, scope, { tourId, limit: mostRows })).map(({ placedNo: _, ...stop }) => stop);
  const stays = (await listStays(tx, asked)).map(stayLine);
  const legs = (await listLegs(tx, asked)).map((leg) => {
    const { departsAt: _, ...shown } = leg;
    return legView(shown);
  });
  return { stops, engagements: [], stays, legs, objects: offerId === null ? [] : await objectsShown(tx, scope, offerId, mostRows) };
}
