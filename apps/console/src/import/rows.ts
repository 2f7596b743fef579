import type { OrganisationRow } from './bulk-contract';
import type { Place } from './places/place';
import type { Refusal } from './reading/reading';

/** A venue as a file names it, and where the tables say that it is. */
export interface Venue {
  readonly key: string;
  readonly text: string;
  readonly name: string;
  readonly city: string | null;
  readonly place: Place;
}

export interface Organiser {
  readonly text: string;
  readonly wikidata: string | null;
}

/** One exhibition at one venue, from the first to the last day on which it was open; `lastDay` null: never told. */
export interface Showing {
  readonly is: 'showing';
  readonly rowId: string;
  readonly line: number;
  readonly title: string;
  readonly organiser: Organiser | null;
  readonly venue: Venue;
  readonly firstDay: string;
  readonly lastDay: string | null;
}

/** A whole tour in one row: venues in order, but no dates of theirs. */
export interface Itinerary {
  readonly is: 'itinerary';
  readonly rowId: string;
  readonly line: number;
  readonly title: string;
  readonly venues: readonly Venue[];
  readonly firstYear: number;
  readonly lastYear: number;
  readonly lastDay: string | null;
}

/** One performance of a company away from home. */
export interface Concert {
  readonly is: 'concert';
  readonly rowId: string;
  readonly line: number;
  /** Who travels: chamber groups of an orchestra travel with it. */
  readonly company: string;
  readonly ensemble: string;
  readonly venue: Venue;
  readonly date: string;
  readonly localTime: string | null;
  readonly programme: string | null;
}

/** An organisation of a directory. */
export interface Listing {
  readonly is: 'organisation';
  readonly row: OrganisationRow;
}

/**
 * One country of a film. A line whose country or share cannot be read still says that the film had another partner, which keeps the film
 * from looking whole: `part` is then the refusal.
 */
export interface FilmLine {
  readonly is: 'film';
  readonly rowId: string;
  readonly line: number;
  readonly title: string | null;
  readonly year: number;
  readonly part: { readonly country: string; readonly isMajority: boolean } | Refusal;
}

/** What any of the known formats turns a line into; nothing behind the readers knows where it came from. */
export type ImportedRow = Listing | Showing | Itinerary | Concert | FilmLine;

/** The last day that a row tells of, null where it tells none. An open end counts as its first day: it began, and no more is known. */
export function lastDayOf(row: ImportedRow): string | null {
  switch (row.is) {
    case 'organisation':
      return null;
    case 'showing':
      return row.lastDay ?? row.firstDay;
    case 'itinerary':
      return row.lastDay ?? `${row.lastYear}-01-01`;
    case 'concert':
      return row.date;
    case 'film':
      return `${row.year}-01-01`;
  }
}
