import { europeanCities } from '../places/european-cities';
import { isoDay } from '../reading/date-cell';
import { type Cells, type Reading, refused, taken } from '../reading/reading';
import { requiredText, rowIdCell } from '../reading/text-cell';
import type { Showing } from '../rows';
import type { ImportFormat } from './format';
import { venueOf } from './venue-of';

/** `lllisteu-data`, exhibitions up to 2016 (CC0): one row a showing, the venue as "Museum, City". */
export const exhibitionsEurope: ImportFormat<Showing> = {
  name: 'exhibitions-europe',
  kind: 'exhibitions',
  yields: 'showing',
  source: 'lllisteu-exhibitions',
  columns: ['title', 'uid', 'event-dt-begin', 'event-dt-end', 'event-location'],
  told: { venue: 'event-location', lastDay: 'event-dt-end' },
  organiserZone: null,
  read: readShowing,
};

function readShowing(cells: Cells, line: number): Reading<Showing> {
  const rowId = rowIdCell(cells, 'uid');
  if (!rowId.ok) return rowId;
  const title = requiredText(cells, 'title');
  if (!title.ok) return title;
  const venue = requiredText(cells, 'event-location');
  if (!venue.ok) return venue;
  const first = isoDay(cells, 'event-dt-begin');
  if (!first.ok) return first;
  const last = isoDay(cells, 'event-dt-end');
  if (!last.ok) return last;
  if (last.value < first.value) return refused('event-dt-end', 'end-before-begin', `It ends on ${last.value}, before it begins on ${first.value}.`);
  const facts = { rowId: rowId.value, line, title: title.value, organiser: null, venue: venueOf(venue.value, europeanCities) };
  return taken({ is: 'showing', ...facts, firstDay: first.value, lastDay: last.value });
}
