import type { VenueMatch } from '../bulk-contract';
import { waltersCities } from '../places/walters-cities';
import { venueOf } from '../formats/venue-of';
import type { Itinerary, Showing } from '../rows';
import type { Placed } from './place-venues';
import { tourOfItinerary, tourOfShowings } from './tour-row';
import { type PlacedVenue, placedVenue } from './zone-of-venue';

const placed = (text: string, organisationId: string | null = null): PlacedVenue => ({ key: text.toLowerCase(), text, organisationId, country: 'GB', zone: 'Europe/London', zoneBasis: 'country' });
const showing = (rowId: string, line: number, venue: string, firstDay: string, lastDay: string | null): Placed<Showing> => {
  const row = { is: 'showing', rowId, line, title: 'Klee', organiser: null, venue: venueOf(venue, waltersCities), firstDay, lastDay } as const;
  return { row, line, cells: null, venues: [placed(venue)] };
};
const itinerary = (...venues: PlacedVenue[]): Placed<Itinerary> => {
  const row = { is: 'itinerary', rowId: '10', line: 3, title: 'Faience', venues: [], firstYear: 2003, lastYear: 2004, lastDay: '2004-06-30' } as const;
  return { row, line: 3, cells: null, venues };
};

describe('a tour of showings', () => {
  it('is known by its first row, and its stops end on the day after the last one', () => {
    const tour = tourOfShowings([showing('a', 9, 'Tate', '2012-01-01', '2012-02-29'), showing('b', 4, 'Louvre', '2012-04-01', null)], null);
    expect(tour).toMatchObject({ rowId: 'a', line: 9, rowLines: [9, 4], title: 'Klee', period: null, leftApart: null });
    expect(tour.stops.map(({ sourceRowId, opening }) => [sourceRowId, opening?.start, opening?.end])).toEqual([['a', '2012-01-01', '2012-03-01'], ['b', '2012-04-01', null]]);
  });
});

describe('a tour in one sentence', () => {
  it('has stops in order and no dates of theirs', () => {
    const tour = tourOfItinerary(itinerary(placed('Walters'), placed('Field')));
    expect(tour.stops.map(({ sourceRowId, venueText, opening }) => [sourceRowId, venueText, opening])).toEqual([['10#1', 'Walters', null], ['10#2', 'Field', null]]);
    expect(tour).toMatchObject({ period: { firstYear: 2003, lastYear: 2004, lastDay: '2004-06-30' }, leftApart: null });
  });

  it.each([
    ['the same venue twice', [placed('Walters'), placed('Walters')], ['Walters'], 'one-venue-only'],
    ['a venue that comes back', [placed('Walters'), placed('Field'), placed('Walters')], ['Walters', 'Field'], 'same-venue-twice'],
    ['one organisation under two names', [placed('Walters', 'w'), placed('Walters Gallery', 'w')], ['Walters Gallery'], 'one-venue-only'],
  ])('%s', (_case, venues, stops, leftApart) => {
    const tour = tourOfItinerary(itinerary(...venues));
    expect({ stops: tour.stops.map(({ venueText }) => venueText), leftApart: tour.leftApart }).toEqual({ stops, leftApart });
  });
});

describe('the zone of a venue', () => {
  const match = (organisationId: string | null, timeZone: string | null): VenueMatch => ({ key: '', organisationId, how: organisationId ? 'exact' : 'none', timeZone, candidates: [] });

  it.each([
    ['its organisation', 'Museum, Baltimore', match('id', 'Asia/Tokyo'), null, 'Asia/Tokyo', 'organisation'],
    ['its state, when the organisation has none', 'Museum, Baltimore', match('id', null), null, 'America/New_York', 'state'],
    ['its city', 'Museum, Memphis', null, null, 'America/Chicago', 'city'],
    ['its country', 'Museum, London', match(null, null), null, 'Europe/London', 'country'],
    ['the organiser', 'Museum, Atlantis', null, 'America/New_York', 'America/New_York', 'organiser'],
  ])('is that of %s', (_case, text, found, organiserZone, zone, zoneBasis) => {
    expect(placedVenue(venueOf(text, waltersCities), found, organiserZone, 'venue')).toMatchObject({ ok: true, value: { zone, zoneBasis } });
  });

  it('is not guessed', () => {
    expect(placedVenue(venueOf('Museum, Atlantis', waltersCities), null, null, 'venue')).toMatchObject({ ok: false, refusal: { field: 'venue', code: 'place-unknown' } });
  });
});
