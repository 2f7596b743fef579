import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { RecordedTourRow } from '../src/import/bulk-contract';
import type { ImportKind } from '../src/import/formats/format';
import type { ImportSummary } from '../src/import/accounting/tally';
import { importFile } from '../src/import/import-file';
import { BulkClient } from '../src/import/sending/bulk-client';
import { BulkServer } from './import-bulk-server';

/** Real files, never copied into the repository. Where everything is required, a missing folder fails. */
const data = resolve(__dirname, '../../../../shared/data');
const there = existsSync(data) || process.env['REQUIRE_ALL'] === '1';
const withData = there ? describe : describe.skip;
const why = there ? '' : ' (skipped: ../shared/data is not on this machine)';

const session = { accessToken: 'token-0', refresh: () => Promise.resolve() };
const importReal = (server: BulkServer, kind: ImportKind, file: string) => importFile({ kind, file: join(data, file), client: new BulkClient(server.url, session, 'secretariat'), today: '2026-11-24' });

/** Counted with another program in another language, November 2026. */
const known = [
  ['museums', 'exhibitions-europe/museums.csv', { read: 181, created: 180, proposed: 1, rejected: 0 }, { organisations: 181 }, {}],
  ['exhibitions', 'exhibitions-europe/exhibitions.csv', { read: 729, created: 729, proposed: 0, rejected: 0 }, { tours: 37, stopsOfTours: 78, exhibitionsAlone: 651 }, { 'gap-too-long': 37, 'gap-too-short': 2, 'one-venue-only': 2 }],
  ['exhibitions', 'exhibitions-walters/touring.csv', { read: 30, created: 30, proposed: 0, rejected: 0 }, { tours: 29, stopsOfTours: 78, exhibitionsAlone: 1 }, { 'one-venue-only': 1 }],
  ['exhibitions', 'exhibitions-moma/exhibitions.csv', { read: 1_500, created: 1_500, proposed: 0, rejected: 0 }, { exhibitionsAlone: 1_500 }, { 'gap-too-long': 2, 'one-venue-only': 99 }],
  ['performances', 'performances-nyphil/tours.csv', { read: 1_686, created: 1_686, proposed: 0, rejected: 0 }, { concertTours: 169, eveningsOut: 19, engagements: 1_321 }, {}],
] as const;

/** All files in the order in which a person would import them, and once more; every test below reads what came of it. */
let server: BulkServer;
const first = new Map<string, ImportSummary>();
const second = new Map<string, ImportSummary>();
if (there)
  beforeAll(async () => {
    server = await BulkServer.start();
    for (const summaries of [first, second]) for (const [kind, file] of known) summaries.set(file, await importReal(server, kind, file));
  }, 60_000);
if (there) afterAll(() => server.close());

withData(`the real files${why}`, () => {
  it.each(known)('%s %s balances, and what was made of it is what another program made', (_kind, file, rows, made, leftApart) => {
    expect(first.get(file)).toMatchObject({ balanced: true, rows: { ...rows, unchanged: 0, ready: 0 } });
    expect(first.get(file)?.made).toEqual(made);
    expect(first.get(file)?.leftApart).toEqual(leftApart);
  });

  it.each(known)('%s %s changes nothing the second time', (_kind, file, rows) => {
    expect(second.get(file)).toMatchObject({ balanced: true, rows: { read: rows.read, unchanged: rows.read, proposed: 0, created: 0, rejected: 0 } });
  });
});

/** "Venue first-day..first-day-after" of each stop, as the file has it by hand (last days are one day earlier there). */
const tours: [title: string, stops: string[]][] = [
  ['Pop Art Design', ['Vitra Design Museum, Weil am Rhein 2012-10-13..2013-02-04', 'Louisiana Museum of Modern Art, Humlebæk 2013-02-22..2013-06-10', 'Moderna Museet, Stockholm 2013-06-29..2013-09-23', 'Barbican Art Gallery, London 2013-10-22..2014-02-10']],
  ['Munch – The Modern Eye', ['Schirn Kunsthalle, Frankfurt 2012-02-09..2012-05-29', 'Tate Modern, London 2012-06-28..2012-10-15']],
  ['Wifredo Lam', ['Centre Pompidou, Paris 2015-09-30..2016-02-16', 'Museo Nacional Centro de Arte Reina Sofía, Madrid 2016-04-05..2016-08-16', 'Tate Modern, London 2016-09-14..2017-01-09']],
  ['To Egypt! The Travels of Max Slevogt and Paul Klee', ['Galerie Neue Meister, Dresden 2014-04-30..2014-08-04', 'K20 Kunstsammlung NRW, Düsseldorf 2014-09-06..2015-01-05']],
  ['ZERO', ['Martin-Gropius-Bau, Berlin 2015-03-21..2015-06-09', 'Stedelijk Museum, Amsterdam 2015-07-04..2015-11-09']],
  ['Barbara Hepworth – Sculpture for a modern world.', ['Kröller-Müller Museum, Otterlo 2015-11-28..2016-04-18', 'Arp Museum Bahnhof Rolandseck, Remagen 2016-05-22..2016-08-29']],
  ['Caillebotte, Painter and Gardener', ['Musée des impressionnismes, Giverny 2016-03-25..2016-07-04', 'Museo Thyssen-Bornemisza, Madrid 2016-07-19..2016-10-31']],
  ['Yoko Ono', ['Schirn Kunsthalle, Frankfurt 2013-02-15..2013-05-13', 'Louisiana Museum of Modern Art, Humlebæk 2013-06-07..2013-09-30', 'Guggenheim Museum, Bilbao 2014-03-14..2014-09-05']],
  ['Treasures of Heaven', ['The Cleveland Museum of Art, Cleveland', 'The Walters Art Museum, Baltimore', 'The British Museum, London']],
  ['Eureka! The Archimedes Palimpsest', ['The Walters Art Gallery, Baltimore', 'The Field Museum, Chicago']],
  ['Pearls of the Parrot of India: The Emperor Akbar\'s Illustrated "Khamsa," 1597-1598', ['The Walters Art Museum, Baltimore', 'The Metropolitan Museum of Art, New York']],
  ['A Magnificent Age: Masterpieces from the Walters Art Museum, Baltimore', ['The Walters Art Museum, Baltimore', 'The Nelson-Atkins Museum of Art, Kansas City', 'Mint Museum of Art, Charlotte']],
  ['Threshold to the Sacred: The Ark Door of Cairo’s Ben Ezra Synagogue', ['The Walters Art Museum, Baltimore', 'Yeshiva University Museum, New York']],
  [
    'Desire and Devotion: Art from India, Nepal, and Tibet in the John and Berthe Ford Collection',
    ['The Walters Art Museum, Baltimore', 'Santa Barbara Museum of Art, Santa Barbara', 'Albuquerque Museum, Albuquerque', 'Birmingham Museum of Art, Birmingham', 'Hong Kong Museum of Art, Hong Kong'],
  ],
];

/** Showings that must not be one tour, with the reason. */
const apart = [
  ['Karel Appel', 2, 'gap-too-short'],
  ['Castiglione: Lost Genius', 2, 'gap-too-long'],
  ['Biennale di Venezia', 2, 'one-venue-only'],
  ['Faience: The Colors of the Heavens', 1, 'one-venue-only'],
  ['Walker Evans: American Photographs', 2, 'gap-too-long'],
] as const;

withData(`tours by name${why}`, () => {
  const rows = () => [...server.tours.values()].map(({ row }) => row);
  const stopsOf = (tour: RecordedTourRow | undefined) => tour?.stops.map(({ venueText, opening }) => (opening === null ? venueText : `${venueText} ${opening.start}..${opening.end}`));

  it.each(tours)('%s', (title, stops) => {
    const found = rows().filter((row) => row.title === title && row.stops.length > 1);
    expect(found.map(stopsOf)).toEqual([stops]);
  });

  it.each(apart)('%s stays %d exhibitions: %s', (title, number, reason) => {
    const found = rows().filter((row) => row.title === title);
    expect(found.map((row) => [row.stops.length, row.leftApart])).toEqual(Array.from({ length: number }, () => [1, reason]));
  });

  it('K20 and K21 are two venues, and three houses in one string are one that nobody was matched to', () => {
    const stops = rows().flatMap((row) => row.stops);
    const keys = new Set(stops.filter(({ venueText }) => /^K2[01] /.test(venueText)).map(({ venueKey }) => venueKey));
    expect([...keys].sort()).toEqual(['k20 kunstsammlung nrw dusseldorf', 'k21 kunstsammlung nrw dusseldorf']);
    expect(stops.filter(({ venueText }) => venueText.includes('MADRE'))).toMatchObject([{ organisationId: null, zone: 'Europe/Rome', zoneBasis: 'country' }]);
  });

  it("MoMA's 29 showings without an end have none here either", () => {
    const open = [...server.tours].filter(([key, { row }]) => key.startsWith('moma-exhibitions ') && row.stops.some(({ opening }) => opening?.end === null));
    expect(open).toHaveLength(29);
  });
});

withData(`the concerts of a tour${why}`, () => {
  it('of Asia in 1984 are 26, in 19 engagements at 13 places, each on the calendar of its place', () => {
    const engagements = [...server.engagements.values()].map(({ row }) => row).filter((row) => row.tour?.title === 'New York Philharmonic, 1984-08-18 to 1984-09-18');
    const cities = new Set(engagements.map(({ venueText }) => venueText.split(', ').slice(1).join(', ')));
    expect([...cities]).toEqual([
      ...['Osaka, JAPAN', 'Nagoya, JAPAN', 'Tokyo, JAPAN', 'Yokohama, JAPAN', 'Seoul, KOREA', 'Taipei, TAIWAN', 'Hong Kong, CHINA', 'Bangkok, THAILAND'],
      ...['Jakarta, INDONESIA', 'Singapore', 'New Delhi, INDIA', 'Calcutta, INDIA', 'Mumbai, INDIA (BOMBAY)'],
    ]);
    expect(engagements).toHaveLength(19);
    expect(engagements.flatMap((row) => row.performances)).toHaveLength(26);
    expect(engagements[0]).toMatchObject({ days: { start: '1984-08-18', end: '1984-08-19', zone: 'Asia/Tokyo' }, performances: [{ date: '1984-08-18', localTime: '19:00' }] });
    expect(new Set(engagements.map(({ days }) => days.zone))).toEqual(
      new Set(['Asia/Tokyo', 'Asia/Seoul', 'Asia/Taipei', 'Asia/Hong_Kong', 'Asia/Bangkok', 'Asia/Jakarta', 'Asia/Singapore', 'Asia/Kolkata']),
    );
  });

  it('in Honolulu are on the day that the orchestra says, though it was the day before there at New York midnight', () => {
    const rows = [...server.engagements.values()].map(({ row }) => row).filter((row) => row.venueText.endsWith('Honolulu, HI'));
    expect(rows.map(({ days }) => [days.start, days.end, days.zone])).toEqual([['1960-08-22', '1960-08-24', 'Pacific/Honolulu'], ['1979-06-18', '1979-06-19', 'Pacific/Honolulu']]);
  });

  it('have no time where the list says "None", 274 times', () => {
    const performances = [...server.engagements.values()].flatMap(({ row }) => row.performances);
    expect(performances.filter(({ localTime }) => localTime === null)).toHaveLength(274);
  });

  it('ended in Paris on 17 June 1976 and began anew in New Jersey on the 22nd', () => {
    const titles = new Set([...server.engagements.values()].map(({ row }) => row.tour?.title ?? ''));
    expect([...titles].filter((title) => title.includes('1976-06'))).toEqual(['New York Philharmonic, 1976-05-23 to 1976-06-17', 'New York Philharmonic, 1976-06-22 to 1976-07-02']);
  });
});
