import { placeOfLocation } from '../places/place';
import { clockTimeOrNone, isoDay } from '../reading/date-cell';
import { newYorkDay } from '../reading/new-york-day';
import { plainKey } from '../reading/plain-key';
import { type Cells, type Reading, refused, taken } from '../reading/reading';
import { optionalText, requiredText, rowIdCell } from '../reading/text-cell';
import type { Concert, Venue } from '../rows';
import type { ImportFormat } from './format';

/** The New York Philharmonic's concerts away from home (CC0), and those of the New York Symphony, which it took over in 1928. */
export const performancesNyphil: ImportFormat<Concert> = {
  name: 'performances-nyphil',
  kind: 'performances',
  yields: 'concert',
  source: 'nyphil-tours',
  columns: ['date', 'date_raw', 'time', 'event_type', 'location', 'venue', 'orchestra', 'program_id', 'titles'],
  told: { venue: 'location', lastDay: 'date' },
  organiserZone: 'America/New_York',
  read: readConcert,
};

/** Players of an orchestra that appear under another name travel with it; the two orchestras never did. Source: the `orchestra` column. */
const companies: Readonly<Record<string, string>> = {
  'Musicians from the New York Philharmonic': 'New York Philharmonic',
  'NY Philharmonic Ensembles': 'New York Philharmonic',
  'NYP Presentation': 'New York Philharmonic',
};

/** A programme is played on several evenings, so its id alone is no key; with the date it is. */
function readConcert(cells: Cells, line: number): Reading<Concert> {
  const programme = rowIdCell(cells, 'program_id');
  if (!programme.ok) return programme;
  const ensemble = requiredText(cells, 'orchestra');
  if (!ensemble.ok) return ensemble;
  const venue = readVenue(cells);
  if (!venue.ok) return venue;
  const date = readDate(cells);
  if (!date.ok) return date;
  const localTime = clockTimeOrNone(cells, 'time');
  if (!localTime.ok) return localTime;
  const titles = optionalText(cells, 'titles', 2_000);
  if (!titles.ok) return titles;
  const facts = { rowId: `${programme.value}@${date.value}`, line, company: companies[ensemble.value] ?? ensemble.value, ensemble: ensemble.value };
  return taken({ is: 'concert', ...facts, venue: venue.value, date: date.value, localTime: localTime.value, programme: titles.value });
}

/**
 * `date_raw` is the New York midnight of the day, in UTC, wherever the concert was. Read as an instant of Honolulu it would fall on the day before;
 * read in New York it gives the day that `date` must say too.
 */
function readDate(cells: Cells): Reading<string> {
  const date = isoDay(cells, 'date');
  if (!date.ok) return date;
  const raw = (cells['date_raw'] ?? '').trim();
  const inNewYork = newYorkDay(raw);
  if (inNewYork === null) return refused('date_raw', 'not-a-date', `"${raw}" is no instant of the form 1984-08-18T04:00:00Z.`);
  return inNewYork === date.value ? date : refused('date', 'dates-disagree', `date says ${date.value}, date_raw is ${inNewYork} in New York.`);
}

function readVenue(cells: Cells): Reading<Venue> {
  const name = requiredText(cells, 'venue', 200);
  if (!name.ok) return name;
  const location = requiredText(cells, 'location', 90);
  if (!location.ok) return location;
  const text = `${name.value}, ${location.value}`;
  const place = placeOfLocation(location.value);
  return taken({ key: plainKey(text), text, name: name.value, city: place.city, place });
}
