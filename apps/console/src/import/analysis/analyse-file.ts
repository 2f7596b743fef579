import type { ImportKind } from '../formats/format';
import type { GapLimits } from '../grouping/group-showings';
import type { Concert, Itinerary, Showing, Venue } from '../rows';
import type { FileAnalysis, NamedFinding, TourFound } from './analysis';
import { analyseConcerts, gapsOf } from './analyse-concerts';
import { analyseExhibitions } from './analyse-exhibitions';
import { MuseumPoints } from './museum-points';
import { placeVariants, type PlaceVariant, type WrittenPlace } from './place-variants';
import { type ReadFile, readFile } from './read-file';
import { sourceTimes } from './source-times';

type Findings = Pick<FileAnalysis, 'counts' | 'gapDays' | 'times'> & { readonly found: Partial<FileAnalysis['found']> };
const none = { impossible: [], overlaps: [], days: [], variants: [] } as const;

/** Looks at the tours of a file as it stands; no service is asked and nothing is recorded. */
export async function analyseFile(kind: ImportKind, file: string, gaps: GapLimits): Promise<FileAnalysis> {
  const read = await readFile(kind, file);
  const { found, ...rest } = await findingsOf(read, file, gaps);
  return { file, format: read.format.name, rows: { read: read.lines.length + read.refused, refused: read.refused }, ...rest, found: { ...none, ...found } };
}

async function findingsOf({ format, lines }: ReadFile, file: string, gaps: GapLimits): Promise<Findings> {
  const rows = lines.map(({ row }) => row);
  switch (format.yields) {
    case 'showing':
      return ofShowings(rows as Showing[], await MuseumPoints.beside(file), gaps);
    case 'itinerary':
      return ofItineraries(rows as Itinerary[]);
    case 'concert':
      return ofConcerts(lines.map(({ row, cells }) => ({ concert: row as Concert, instant: (cells['date_raw'] ?? '').trim() })), format.organiserZone ?? 'UTC');
    default:
      return { counts: { organisations: rows.length }, gapDays: null, times: null, found: {} };
  }
}

function ofShowings(showings: readonly Showing[], points: MuseumPoints, gaps: GapLimits): Findings {
  const { tours, leftApart } = analyseExhibitions(showings, (venue) => points.of(venue), gaps);
  const passages = tours.flatMap((tour) => tour.passages);
  const apart = leftApart.flatMap((tour) => tour.passages);
  const variants = placeVariants(showings.map(({ venue }) => venueWritten(venue)));
  const named = (verdict: string) => [...tours, ...leftApart].flatMap((tour) => namedPassages(tour, verdict));
  const counts = {
    ...{ tours: tours.length, stops: tours.reduce((sum, { stops }) => sum + stops, 0), passages: passages.length, withDistance: passages.filter(({ km }) => km !== null).length },
    ...{ impossible: passages.filter(({ verdict }) => verdict === 'impossible').length, overlaps: passages.filter(({ verdict }) => verdict === 'overlap').length },
    ...{ titlesLeftApart: leftApart.length, impossibleLeftApart: apart.filter(({ verdict }) => verdict === 'impossible').length, overlapsLeftApart: apart.filter(({ verdict }) => verdict === 'overlap').length },
    ...placesCounted(showings.map(({ venue }) => venue), variants),
  };
  return { counts, gapDays: spread(passages.flatMap(({ gapDays }) => gapDays ?? [])), times: null, found: { impossible: named('impossible'), overlaps: named('overlap'), variants } };
}

const namedPassages = ({ title, passages }: TourFound, wanted: string): NamedFinding[] =>
  passages.filter(({ verdict }) => verdict === wanted).map(({ from, to, gapDays, km, leastDays }) => ({ tour: title, what: `${from} > ${to}: ${gapDays} days, ${km ?? '?'} km, at least ${leastDays} between` }));

/** Citations have an order and the years of the whole: no passage has days, so only places can be looked at. */
function ofItineraries(itineraries: readonly Itinerary[]): Findings {
  const venues = itineraries.flatMap((one) => one.venues);
  const tours = itineraries.filter((one) => new Set(one.venues.map(({ key }) => key)).size > 1);
  const variants = placeVariants(venues.map(venueWritten));
  const passages = tours.reduce((sum, one) => sum + new Set(one.venues.map(({ key }) => key)).size - 1, 0);
  const counts = { tours: tours.length, stops: passages + tours.length, passages, passagesWithoutDays: passages, withoutLastDay: itineraries.filter(({ lastDay }) => lastDay === null).length, ...placesCounted(venues, variants) };
  return { counts, gapDays: null, times: null, found: { variants } };
}

function ofConcerts(timed: readonly { readonly concert: Concert; readonly instant: string }[], zone: string): Findings {
  const concerts = timed.map(({ concert }) => concert);
  const { journeys, days } = analyseConcerts(concerts);
  const tours = journeys.filter(({ isTour }) => isTour);
  const cities = concerts.map(({ venue }) => cityWritten(venue));
  const variants = [...placeVariants(cities), ...placeVariants(concerts.filter(({ venue }) => !unknownVenue.test(venue.name)).map(({ venue }) => venueWritten(venue)))];
  const counts = {
    ...{ concerts: concerts.length, tours: tours.length, engagementsOfTours: tours.reduce((sum, { engagements }) => sum + engagements.length, 0), cities: new Set(cities.map(({ text }) => text)).size },
    ...{ daysWithSeveral: days.length, concertsOnThem: days.reduce((sum, { appearances }) => sum + appearances, 0), atOneVenue: at(days, 'venue'), atTwoVenuesOfACity: at(days, 'city'), inTwoCities: at(days, 'cities') },
    venueUnknown: concerts.filter(({ venue }) => unknownVenue.test(venue.name)).length,
    ...{ atTheSameHour: days.filter(({ sameTime }) => sameTime !== null).length, withoutZone: concerts.filter(({ venue }) => venue.place.zone === null).length },
    ...placesCounted(concerts.map(({ venue }) => venue), variants),
  };
  return { counts, gapDays: spread(gapsOf(journeys)), times: sourceTimes(timed, zone), found: { days, variants } };
}

/** Words by which the source says that it does not know the house. */
const unknownVenue = /^(None|Unknown Venue)$/;
const at = (days: FileAnalysis['found']['days'], where: string) => days.filter((day) => day.where === where).length;
const groupOf = ({ city, place, text }: Venue) => [city, place.country, place.zone, city === null ? text.split(', ').at(-1) : ''].join('|');
const venueWritten = (venue: Venue): WrittenPlace => ({ group: groupOf(venue), text: venue.text, name: venue.name, city: venue.city });
const cityWritten = ({ text, name, city, place }: Venue): WrittenPlace => ({ group: `${place.country}|${text.split(', ').at(-1)}`, text: text.slice(name.length + 2), name: city ?? text, city: null });

function placesCounted(venues: readonly Venue[], variants: readonly PlaceVariant[]) {
  const spelt = new Set(venues.map(({ text }) => text)).size;
  return { venuesAsSpelt: spelt, venues: new Set(venues.map(({ key }) => key)).size, variantsProposed: variants.filter(({ reason }) => reason !== 'same-key').length };
}

function spread(numbers: readonly number[]): FileAnalysis['gapDays'] {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [least] = sorted;
  return least === undefined ? null : { least, median: sorted[Math.floor((sorted.length - 1) / 2)] as number, most: sorted.at(-1) as number };
}
