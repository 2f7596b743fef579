import type { Cells } from '../reading/reading';
import { exhibitionsEurope } from './exhibitions-europe';
import { exhibitionsMoma } from './exhibitions-moma';
import { exhibitionsWalters } from './exhibitions-walters';
import type { ImportFormat } from './format';
import { museumsEurope } from './museums-europe';
import { performancesNyphil } from './performances-nyphil';
import { recogniseFormat } from './recognise';

const museum = { title: 'Kurhaus', uid: '1', lat: '51.8', lon: '6.1', isa: 'museum', tags: 'art|Kleve', link: 'http://x.de/', wikidata_id: 'Q1', wikipedia: 'de:Kleve', aka: 'Other' };
const showing = { title: 'Klee', uid: '1', 'event-dt-begin': '2012-01-01', 'event-dt-end': '2012-02-01', 'event-location': 'Tate Modern, London' };
const moma = { activity_id: '1', title: 'Klee', begin: '1930-01-01', end: '1930-02-01', venue: 'MoMA', point_as_published: 'POINT(40.7623 -73.97749)', organisers: 'The Museum of Modern Art|Friends', organiser_wikidata: 'Q188740' };
const tour = { ExhibitionID: '1', ExhTitle: 'A', ExhibEndDate: '7/8/2022', ExhibBeginYear: ' 2021', ExhibEndYear: '2022', Textblock: 'A. The Walters Art Museum, Baltimore; The Field Museum, Chicago. 2021-2022.' };
const concert = { date: '1960-08-21', date_raw: '1960-08-21T04:00:00Z', time: 'None', event_type: 'Tour', location: 'Honolulu, HI', venue: 'Shell', orchestra: 'New York Philharmonic', program_id: '7', titles: '' };

describe('rows that cannot be taken', () => {
  it.each([
    [museumsEurope, museum, { title: ' ' }, 'title', 'missing'],
    [museumsEurope, museum, { uid: '' }, 'uid', 'missing'],
    [museumsEurope, museum, { lat: '95' }, 'lat', 'not-a-coordinate'],
    [museumsEurope, museum, { lon: 'east' }, 'lon', 'not-a-coordinate'],
    [museumsEurope, museum, { isa: 'shop' }, 'isa', 'kind-unknown'],
    [museumsEurope, museum, { link: 'javascript:alert(1)' }, 'link', 'not-a-web-address'],
    [exhibitionsEurope, showing, { uid: '' }, 'uid', 'missing'],
    [exhibitionsEurope, showing, { uid: 'zwölf' }, 'uid', 'not-an-id'],
    [exhibitionsEurope, showing, { uid: '1 2' }, 'uid', 'not-an-id'],
    [exhibitionsEurope, showing, { title: 'x'.repeat(301) }, 'title', 'too-long'],
    [exhibitionsEurope, showing, { 'event-location': '' }, 'event-location', 'missing'],
    [exhibitionsEurope, showing, { 'event-dt-begin': '2012-13-01' }, 'event-dt-begin', 'not-a-date'],
    [exhibitionsEurope, showing, { 'event-dt-end': '' }, 'event-dt-end', 'missing'],
    [exhibitionsEurope, showing, { 'event-dt-end': '2011-12-31' }, 'event-dt-end', 'end-before-begin'],
    [exhibitionsMoma, moma, { activity_id: '' }, 'activity_id', 'missing'],
    [exhibitionsMoma, moma, { title: '\r\n' }, 'title', 'missing'],
    [exhibitionsMoma, moma, { venue: '' }, 'venue', 'missing'],
    [exhibitionsMoma, moma, { begin: '' }, 'begin', 'missing'],
    [exhibitionsMoma, moma, { end: 'never' }, 'end', 'not-a-date'],
    [exhibitionsMoma, moma, { end: '1929-12-31' }, 'end', 'end-before-begin'],
    [exhibitionsWalters, tour, { ExhibitionID: '' }, 'ExhibitionID', 'missing'],
    [exhibitionsWalters, tour, { ExhTitle: '' }, 'ExhTitle', 'missing'],
    [exhibitionsWalters, tour, { ExhibBeginYear: '' }, 'ExhibBeginYear', 'not-a-year'],
    [exhibitionsWalters, tour, { ExhibEndYear: '2020' }, 'ExhibEndYear', 'end-before-begin'],
    [exhibitionsWalters, tour, { ExhibEndDate: '8/31/2022' }, 'ExhibEndDate', 'not-a-date'],
    [exhibitionsWalters, tour, { ExhibEndDate: '7/8/2021' }, 'ExhibEndDate', 'dates-disagree'],
    [exhibitionsWalters, tour, { ExhibBeginYear: '2020' }, 'Textblock', 'dates-disagree'],
    [exhibitionsWalters, tour, { Textblock: 'B.' }, 'Textblock', 'citation-unclear'],
    [performancesNyphil, concert, { program_id: '' }, 'program_id', 'missing'],
    [performancesNyphil, concert, { orchestra: '' }, 'orchestra', 'missing'],
    [performancesNyphil, concert, { venue: '' }, 'venue', 'missing'],
    [performancesNyphil, concert, { location: '' }, 'location', 'missing'],
    [performancesNyphil, concert, { date: '21 August' }, 'date', 'not-a-date'],
    [performancesNyphil, concert, { date_raw: '1960-08-21' }, 'date_raw', 'not-a-date'],
    [performancesNyphil, concert, { date_raw: '1960-08-21T03:00:00Z' }, 'date', 'dates-disagree'],
    [performancesNyphil, concert, { time: 'evening' }, 'time', 'not-a-time'],
  ] as [ImportFormat, Cells, Record<string, string>, string, string][])('%#', (format, good, bad, field, code) => {
    expect(format.read(good, 2).ok).toBe(true);
    expect(format.read({ ...good, ...bad }, 2)).toMatchObject({ ok: false, refusal: { field, code } });
  });
});

describe('rows that are taken', () => {
  const valueOf = (format: ImportFormat, cells: Cells) => {
    const reading = format.read(cells, 2);
    return reading.ok ? reading.value : reading.refusal;
  };

  it('a museum, its city and country from the tags', () => {
    const names = [{ language: 'und', text: 'Kurhaus' }, { language: 'und', text: 'Other' }];
    const ids = [{ scheme: 'wikidata', value: 'Q1' }, { scheme: 'wikipedia', value: 'de:Kleve' }];
    expect(valueOf(museumsEurope, museum)).toEqual({
      is: 'organisation',
      row: {
        ...{ rowId: '1', line: 2, kind: 'museum', country: 'DE', city: 'Kleve', names, latitudeMicrodegrees: 51_800_000, longitudeMicrodegrees: 6_100_000 },
        ...{ timeZone: 'Europe/Berlin', externalIds: ids, homepage: 'http://x.de/' },
      },
    });
  });

  it.each([
    ['the city in its name', { title: 'Ludwig Museum Koblenz', tags: 'art', link: '' }, 'DE', 'Europe/Berlin'],
    ['its homepage', { tags: 'art', link: 'https://www.kmm.nl/' }, 'NL', 'Europe/Amsterdam'],
    ['a homepage in the UK', { tags: '', link: 'https://www.tate.org.uk/' }, 'GB', 'Europe/London'],
    ['a homepage in a country of several zones', { tags: '', link: 'https://ivam.es/' }, 'ES', null],
    ['an international homepage', { tags: '', link: 'https://vasarely.org/' }, null, null],
    ['nothing', { tags: '', link: '' }, null, null],
  ])('a museum whose country is told by %s', (_case, changed, country, timeZone) => {
    expect(valueOf(museumsEurope, { ...museum, ...changed })).toMatchObject({ row: { country, timeZone } });
  });

  it('an open-ended showing, its place by a point with the axes swapped', () => {
    const place = { city: 'New York', country: 'US', zone: 'America/New_York', zoneBasis: 'state' };
    expect(valueOf(exhibitionsMoma, { ...moma, title: 'Paul\nKlee', end: '' })).toEqual({
      ...{ is: 'showing', rowId: '1', line: 2, title: 'Paul Klee', organiser: { text: 'The Museum of Modern Art', wikidata: 'Q188740' } },
      ...{ venue: { key: 'moma new york', text: 'MoMA, New York', name: 'MoMA', city: 'New York', place }, firstDay: '1930-01-01', lastDay: null },
    });
  });

  it.each([
    ['as published', 'POINT(51.52238 -0.12753)', 'Europe/London'],
    ['as the standard has it', 'POINT(-0.12753 51.52238)', 'Europe/London'],
    ['in the sea', 'POINT(0 0)', null],
    ['none', '', null],
  ])('a point %s', (_case, point_as_published, zone) => {
    expect(valueOf(exhibitionsMoma, { ...moma, point_as_published })).toMatchObject({ venue: { place: { zone } } });
  });

  it('a tour in one sentence', () => {
    const read = valueOf(exhibitionsWalters, { ...tour, ExhibEndDate: '' });
    expect(read).toMatchObject({ is: 'itinerary', firstYear: 2021, lastYear: 2022, lastDay: null, venues: [{ text: 'The Walters Art Museum, Baltimore' }, { text: 'The Field Museum, Chicago' }] });
  });

  it('a concert on the day of its place, without a time', () => {
    const read = valueOf(performancesNyphil, { ...concert, orchestra: 'Musicians from the New York Philharmonic' });
    expect(read).toMatchObject({ rowId: '7@1960-08-21', company: 'New York Philharmonic', ensemble: 'Musicians from the New York Philharmonic', date: '1960-08-21', localTime: null, programme: null });
    expect(read).toMatchObject({ venue: { text: 'Shell, Honolulu, HI', place: { zone: 'Pacific/Honolulu' } } });
  });
});

describe('a header', () => {
  it.each([
    ['of museums', 'museums', Object.keys(museum), 'museums of exhibitions-europe'],
    ['of exhibitions', 'exhibitions', Object.keys(showing), 'exhibitions-europe'],
    ['of MoMA', 'exhibitions', Object.keys(moma), 'exhibitions-moma'],
    ['of the Walters', 'exhibitions', Object.keys(tour), 'exhibitions-walters'],
    ['of concerts', 'performances', Object.keys(concert), 'performances-nyphil'],
    ['of co-produced films', 'precedents', ['film_id', 'nat_title', 'film_country', 'prod_share'], 'films-coproduction'],
    ['in another order with blanks and more columns', 'exhibitions', ['mine', ...Object.keys(showing).reverse().map((column) => ` ${column} `)], 'exhibitions-europe'],
  ] as const)('%s is recognised', (_case, kind, header, name) => {
    const recognised = recogniseFormat(kind, header);
    expect(recognised.ok && recognised.format.name).toBe(name);
  });

  it.each([
    ['of another kind', 'museums', Object.keys(showing), 'This is a file of exhibitions (exhibitions-europe), not of museums.'],
    ['that lacks a column', 'performances', Object.keys(concert).slice(1), 'The header is of no known format; for performances-nyphil it lacks date. Known for performances: performances-nyphil.'],
    ['with semicolons', 'museums', ['title;uid;lat'], 'The header is of no known format; known for museums: museums of exhibitions-europe.'],
    ['with a column twice', 'exhibitions', [...Object.keys(showing), 'uid'], 'The column "uid" is there twice.'],
  ] as const)('%s is not', (_case, kind, header, reason) => {
    expect(recogniseFormat(kind, header)).toEqual({ ok: false, reason });
  });
});
