import { waltersCities } from '../places/walters-cities';
import { readCitation } from '../reading/citation';
import { dayMonthYearOrNone, yearCell } from '../reading/date-cell';
import { type Cells, type Reading, refused, taken } from '../reading/reading';
import { requiredText, rowIdCell } from '../reading/text-cell';
import type { Itinerary } from '../rows';
import type { ImportFormat } from './format';
import { venueOf } from './venue-of';

/** The Walters Art Museum's touring exhibitions (CC0): the itinerary is one sentence, dates are the years of the whole tour and the last day of it. */
export const exhibitionsWalters: ImportFormat<Itinerary> = {
  name: 'exhibitions-walters',
  kind: 'exhibitions',
  yields: 'itinerary',
  source: 'walters-touring',
  columns: ['ExhibitionID', 'ExhTitle', 'ExhibEndDate', 'ExhibBeginYear', 'ExhibEndYear', 'Textblock'],
  told: { venue: 'Textblock', lastDay: 'ExhibEndDate' },
  organiserZone: 'America/New_York',
  read: readItinerary,
};

function readItinerary(cells: Cells, line: number): Reading<Itinerary> {
  const rowId = rowIdCell(cells, 'ExhibitionID');
  if (!rowId.ok) return rowId;
  const title = requiredText(cells, 'ExhTitle');
  if (!title.ok) return title;
  const years = readYears(cells);
  if (!years.ok) return years;
  const citation = readCitation(cells['ExhTitle'] ?? '', cells['Textblock'] ?? '', 'Textblock');
  if (!citation.ok) return citation;
  const { venues, firstYear, lastYear } = citation.value;
  if (firstYear !== years.value.firstYear || lastYear !== years.value.lastYear)
    return refused('Textblock', 'dates-disagree', `The citation says ${firstYear}-${lastYear}, the columns ${years.value.firstYear}-${years.value.lastYear}.`);
  const facts = { rowId: rowId.value, line, title: title.value, venues: venues.map((venue) => venueOf(venue, waltersCities)) };
  return taken({ is: 'itinerary', ...facts, ...years.value });
}

function readYears(cells: Cells): Reading<Pick<Itinerary, 'firstYear' | 'lastYear' | 'lastDay'>> {
  const first = yearCell(cells, 'ExhibBeginYear');
  if (!first.ok) return first;
  const last = yearCell(cells, 'ExhibEndYear');
  if (!last.ok) return last;
  if (last.value < first.value) return refused('ExhibEndYear', 'end-before-begin', `It ends in ${last.value}, before it begins in ${first.value}.`);
  const day = dayMonthYearOrNone(cells, 'ExhibEndDate');
  if (!day.ok) return day;
  if (day.value !== null && Number(day.value.slice(0, 4)) !== last.value)
    return refused('ExhibEndDate', 'dates-disagree', `The last day ${day.value} is not in the last year ${last.value}.`);
  return taken({ firstYear: first.value, lastYear: last.value, lastDay: day.value });
}
