import type { Carried, CarriedLine } from '../accounting/journal';
import { type ApartCode, type RecordedTourRow, bulkRoutes } from '../bulk-contract';
import { sortedBy } from '../grouping/external-sort';
import { type Grouped, groupShowings } from '../grouping/group-showings';
import { plainKey } from '../reading/plain-key';
import type { Itinerary, Showing } from '../rows';
import { dropRepeats } from './drop-repeats';
import type { ImportContext } from './import-context';
import { type Placed, placeVenues } from './place-venues';
import { type Made, sendRows } from './send-rows';
import { identityOf, tourOfItinerary, tourOfShowings } from './tour-row';

/** Showings of one title held at once. A title that comes more often ("Untitled") names no work, and none of its showings are joined. */
const showingsOfTitleMax = 500;

/** Itineraries are tours as they stand. */
export async function importItineraries(rows: AsyncIterable<Carried<Itinerary>>, context: ImportContext): Promise<void> {
  await sendRows(toursOfItineraries(placeVenues(rows, context), context), bulkRoutes.recordedTours, context);
}

/** Showings are put in the order of their titles first, then each title's showings become tours. */
export async function importShowings(rows: AsyncIterable<Carried<Showing>>, context: ImportContext): Promise<void> {
  const byTitle = sortedBy(placeVenues(rows, context), ({ row }) => `${plainKey(row.title)}\u0000${row.rowId}`);
  await sendRows(toursOfShowings(byTitle, context), bulkRoutes.recordedTours, context);
}

async function* toursOfItineraries(rows: AsyncIterable<Placed<Itinerary>>, context: ImportContext): AsyncGenerator<Made<RecordedTourRow>> {
  for await (const placed of rows) {
    const tour = tourOfItinerary(placed);
    yield await accountFor({ row: tour, lines: [placed], about: tour.title }, context);
  }
}

async function* toursOfShowings(byTitle: AsyncIterable<Placed<Showing>>, context: ImportContext): AsyncGenerator<Made<RecordedTourRow>> {
  for await (const { showings, tooCommon } of oneTitleAtATime(byTitle)) {
    const distinct = await dropRepeats(showings, context);
    const groups = tooCommon ? distinct.map((one) => alone(one, 'title-too-common')) : groupShowings(distinct.map(asShown), context.gaps).map(ofPlaced);
    for (const { stops, leftApart } of groups) {
      const tour = tourOfShowings(stops, leftApart);
      yield await accountFor({ row: tour, lines: stops, about: tour.title }, context);
    }
  }
}

interface OneTitle {
  readonly showings: readonly Placed<Showing>[];
  readonly tooCommon: boolean;
}

/** A title that is too common comes in several pieces, so that no title fills the memory. */
async function* oneTitleAtATime(byTitle: AsyncIterable<Placed<Showing>>): AsyncGenerator<OneTitle> {
  let title = '';
  let showings: Placed<Showing>[] = [];
  let tooCommon = false;
  for await (const placed of byTitle) {
    const next = plainKey(placed.row.title);
    const full = showings.length >= showingsOfTitleMax;
    if (next !== title || full) {
      if (showings.length > 0) yield { showings, tooCommon: tooCommon || (full && next === title) };
      tooCommon = full && next === title;
      [title, showings] = [next, []];
    }
    showings.push(placed);
  }
  if (showings.length > 0) yield { showings, tooCommon };
}

const asShown = (placed: Placed<Showing>) => {
  const { rowId, firstDay, lastDay } = placed.row;
  return { rowId, firstDay, lastDay, venueKey: placed.venues.map(identityOf).join(), placed };
};

function ofPlaced({ stops, leftApart }: Grouped<ReturnType<typeof asShown>>): Grouped<Placed<Showing>> {
  return { stops: stops.map(({ placed }) => placed), leftApart };
}

function alone(placed: Placed<Showing>, leftApart: ApartCode): Grouped<Placed<Showing>> {
  return { stops: [placed], leftApart };
}

async function accountFor(made: Made<RecordedTourRow>, { journal }: ImportContext): Promise<Made<RecordedTourRow>> {
  const { stops, leftApart, rowId } = made.row;
  if (stops.length > 1) journal.tally.makes('tours');
  else journal.tally.makes('exhibitionsAlone');
  if (stops.length > 1) journal.tally.makes('stopsOfTours', stops.length);
  if (leftApart !== null) await journal.leftApart((made.lines[0] as CarriedLine).line, rowId, leftApart, made.about);
  return made;
}
