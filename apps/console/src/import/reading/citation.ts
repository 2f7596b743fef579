import { type Reading, refused, taken } from './reading';

/** "TITLE. VENUE, CITY; VENUE, CITY. 2010-2011." taken apart. */
export interface Citation {
  /** In the order of the sentence; at least one. */
  readonly venues: readonly string[];
  readonly firstYear: number;
  readonly lastYear: number;
}

/**
 * Reads the citation sentence of a touring exhibition. Titles contain commas, full stops, question marks and years, and "Antoine-Louis St. Barye" would
 * too, so nothing is split by full stops: the title is known and cut off at the front, the years at the end, the rest are the venues.
 * `title` and `citation` are as published; blanks of the title may be in both ("Synagogue . The Walters").
 */
export function readCitation(title: string, citation: string, field: string): Reading<Citation> {
  const unclear = (reason: string) => refused(field, 'citation-unclear', reason);
  if (!citation.startsWith(title)) return unclear('The citation does not begin with the title.');
  const [, itinerary = '', first = '', last = first] = /^\s*\.?\s+(.*)\. ?(\d{4})(?:\s*[-–]\s*(\d{4}))?\.?\s*$/s.exec(citation.slice(title.length)) ?? [];
  if (first === '') return unclear('The citation does not end in a year or two.');
  const venues = itinerary.split(';').map((venue) => venue.trim());
  if (venues.includes('')) return unclear('The citation names no venue between two semicolons.');
  return Number(first) <= Number(last) ? taken({ venues, firstYear: Number(first), lastYear: Number(last) }) : unclear(`The years ${first}-${last} run backwards.`);
}
