import { placeOfPoint } from '../places/moma-places';
import { isoDay, isoDayOrNone } from '../reading/date-cell';
import { plainKey } from '../reading/plain-key';
import { plainTextOrNull } from '../reading/plain-text';
import { type Cells, type Reading, refused, taken } from '../reading/reading';
import { requiredText, rowIdCell } from '../reading/text-cell';
import type { Organiser, Showing, Venue } from '../rows';
import type { ImportFormat } from './format';

/**
 * MoMA's exhibitions from 1929 on (CC0). Some were never closed in the list: their last day stays unknown, and is not taken for today or for ever.
 * The people who carried them out are left out on purpose: an import brings in no persons.
 */
export const exhibitionsMoma: ImportFormat<Showing> = {
  name: 'exhibitions-moma',
  kind: 'exhibitions',
  yields: 'showing',
  source: 'moma-exhibitions',
  columns: ['activity_id', 'title', 'begin', 'end', 'venue', 'point_as_published', 'organisers', 'organiser_wikidata'],
  told: { venue: 'venue', lastDay: 'end' },
  organiserZone: 'America/New_York',
  read: readShowing,
};

function readShowing(cells: Cells, line: number): Reading<Showing> {
  const rowId = rowIdCell(cells, 'activity_id');
  if (!rowId.ok) return rowId;
  const title = requiredText(cells, 'title');
  if (!title.ok) return title;
  const venue = requiredText(cells, 'venue', 200);
  if (!venue.ok) return venue;
  const first = isoDay(cells, 'begin');
  if (!first.ok) return first;
  const last = isoDayOrNone(cells, 'end');
  if (!last.ok) return last;
  if (last.value !== null && last.value < first.value) return refused('end', 'end-before-begin', `It ends on ${last.value}, before it begins on ${first.value}.`);
  const facts = { rowId: rowId.value, line, title: title.value, organiser: organiserOf(cells), venue: venueAt(venue.value, cells['point_as_published'] ?? '') };
  return taken({ is: 'showing', ...facts, firstDay: first.value, lastDay: last.value });
}

/** The first of "A|B" is the one whose Wikidata id is given. */
function organiserOf(cells: Cells): Organiser | null {
  const text = plainTextOrNull((cells['organisers'] ?? '').split('|')[0] ?? '');
  const wikidata = (cells['organiser_wikidata'] ?? '').trim();
  return text === null ? null : { text: text.slice(0, 300), wikidata: /^Q[1-9]\d*$/.test(wikidata) ? wikidata : null };
}

function venueAt(name: string, point: string): Venue {
  const place = placeOfPoint(point);
  const text = place.city === null ? name : `${name}, ${place.city}`;
  return { key: plainKey(text), text, name, city: place.city, place };
}
