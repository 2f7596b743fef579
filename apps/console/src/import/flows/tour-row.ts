import { addDays } from '@caravanserai/kernel';
import type { ApartCode, RecordedStop, RecordedTourRow } from '../bulk-contract';
import type { Itinerary, Showing } from '../rows';
import type { Placed } from './place-venues';
import type { PlacedVenue } from './zone-of-venue';

/** A tour of the showings in their order. It is known by the first one's row; title and organiser are the first one's too. */
export function tourOfShowings(showings: readonly Placed<Showing>[], leftApart: ApartCode | null): RecordedTourRow {
  const [first] = showings;
  if (first === undefined) throw new Error('A tour has at least one stop.');
  const { rowId, title, organiser } = first.row;
  const lines = { line: first.line, rowLines: showings.map(({ line }) => line) };
  return { rowId, ...lines, kind: 'exhibition', title, organiser, stops: showings.map(stopOfShowing), period: null, leftApart };
}

/** The posters' last day is a day of the exhibition, so the half-open range ends on the day after it. */
function stopOfShowing({ row, line, venues }: Placed<Showing>): RecordedStop {
  const venue = venues[0] as PlacedVenue;
  const opening = { start: row.firstDay, end: row.lastDay === null ? null : addDays(row.lastDay, 1), zone: venue.zone };
  return { sourceRowId: row.rowId, line, ...placeOf(venue), opening };
}

/**
 * A tour whose stops have an order and no dates. A venue that comes twice in one sentence is one stop: two showings at one house cannot be
 * told apart without dates, and with no other venue it is no tour at all.
 */
export function tourOfItinerary({ row, line, venues }: Placed<Itinerary>): RecordedTourRow {
  const distinct = [...new Map(venues.map((venue) => [identityOf(venue), venue])).values()];
  const stops = distinct.map((venue, at) => ({ sourceRowId: `${row.rowId}#${at + 1}`, line, ...placeOf(venue), opening: null }));
  const { rowId, title, firstYear, lastYear, lastDay } = row;
  const leftApart = distinct.length === venues.length ? null : distinct.length === 1 ? 'one-venue-only' : 'same-venue-twice';
  return { rowId, line, rowLines: [line], kind: 'exhibition', title, organiser: null, stops, period: { firstYear, lastYear, lastDay }, leftApart };
}

/** Two venues are one when they are one organisation, or spelt alike. */
export function identityOf({ organisationId, key }: PlacedVenue): string {
  return organisationId ?? key;
}

function placeOf({ key, text, organisationId, country, zone, zoneBasis }: PlacedVenue): Omit<RecordedStop, 'sourceRowId' | 'line' | 'opening'> {
  return { venueKey: key, venueText: text, organisationId, country, zone, zoneBasis };
}
