import type { Carried } from '../accounting/journal';
import { bulkRowsMax } from '../bulk-contract';
import type { Refusal } from '../reading/reading';
import type { Concert, Itinerary, Showing, Venue } from '../rows';
import type { ImportContext } from './import-context';
import { type PlacedVenue, placedVenue } from './zone-of-venue';

export type WithVenue = Showing | Itinerary | Concert;

/** A row whose venues, in its own order, were matched and placed. */
export interface Placed<T extends WithVenue> extends Carried<T> {
  readonly venues: readonly PlacedVenue[];
}

/** Asks for some hundred rows' venues at once, and gives the rows on in their order; rows at places that nobody knows are refused here. */
export async function* placeVenues<T extends WithVenue>(rows: AsyncIterable<Carried<T>>, context: ImportContext): AsyncGenerator<Placed<T>> {
  let waiting: Carried<T>[] = [];
  for await (const row of rows) {
    waiting.push(row);
    if (waiting.length < bulkRowsMax) continue;
    yield* await placeAll(waiting, context);
    waiting = [];
  }
  yield* await placeAll(waiting, context);
}

async function placeAll<T extends WithVenue>(rows: readonly Carried<T>[], context: ImportContext): Promise<readonly Placed<T>[]> {
  const matches = await context.platform?.venues.match(rows.flatMap(({ row }) => venuesOf(row)));
  const placed: Placed<T>[] = [];
  for (const carried of rows) {
    const readings = venuesOf(carried.row).map((venue) => placedVenue(venue, matches?.get(venue.text) ?? null, context.format.organiserZone, context.format.told.venue));
    const refusal = readings.flatMap((reading): Refusal[] => (reading.ok ? [] : [reading.refusal]))[0];
    const venues = readings.flatMap((reading) => (reading.ok ? [reading.value] : []));
    if (refusal === undefined) placed.push({ ...carried, venues });
    else await refuse(carried, refusal, context);
    if (refusal === undefined) for (const venue of venues) context.journal.tally.zoneFrom(venue.zoneBasis);
  }
  return placed;
}

async function refuse(carried: Carried<WithVenue>, refusal: Refusal, context: ImportContext): Promise<void> {
  await context.journal.refused(carried, refusal);
  context.finished(1);
}

function venuesOf(row: WithVenue): readonly Venue[] {
  return row.is === 'itinerary' ? row.venues : [row.venue];
}
