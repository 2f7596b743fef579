import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Progress } from '@caravanserai/local';
import type { FileAnalysis } from '../src/import/analysis/analysis';
import { analyseFile } from '../src/import/analysis/analyse-file';
import { usualGaps } from '../src/import/grouping/group-showings';
import { runImport } from '../src/import/run-import';

/** Real files, never copied into the repository. Where everything is required, a missing folder fails. */
const data = resolve(__dirname, '../../../../shared/data');
const there = existsSync(data) || process.env['REQUIRE_ALL'] === '1';
const withData = there ? describe : describe.skip;
const why = there ? '' : ' (skipped: ../shared/data is not on this machine)';

const files = [
  ['europe', 'exhibitions', 'exhibitions-europe/exhibitions.csv'],
  ['walters', 'exhibitions', 'exhibitions-walters/touring.csv'],
  ['philharmonic', 'performances', 'performances-nyphil/tours.csv'],
] as const;
const analyses: Record<string, FileAnalysis> = {};
if (there)
  beforeAll(async () => {
    for (const [name, kind, file] of files) analyses[name] = await analyseFile(kind, join(data, file), usualGaps);
  });
const of = (name: (typeof files)[number][0]) => analyses[name] as FileAnalysis;

withData(`the tours of the European exhibitions${why}`, () => {
  it('have 41 ways of 13 to 178 days between stops, none of them impossible; one pair of titles could not have been one set', () => {
    expect(of('europe').counts).toEqual({
      ...{ tours: 37, stops: 78, passages: 41, withDistance: 31, impossible: 0, overlaps: 0 },
      ...{ titlesLeftApart: 17, impossibleLeftApart: 1, overlapsLeftApart: 0, venuesAsSpelt: 181, venues: 178, variantsProposed: 4 },
    });
    expect(of('europe').gapDays).toEqual({ least: 13, median: 27, most: 178 });
    expect(of('europe').found.impossible).toEqual([{ tour: 'Karel Appel', what: 'Centre Pompidou, Paris > Gemeentemuseum, Den Haag: 5 days, 389 km, at least 8 between' }]);
  });

  it('name seven places in two ways, of which the import takes three for one and proposes four', () => {
    expect(of('europe').found.variants.map(({ reason, texts }) => `${texts.join(' = ')} (${reason})`)).toEqual([
      'Gemeentemuseum Den Haag = Gemeentemuseum, Den Haag (same-key)',
      'Guggenheim Museum, Bilbao = Museo Guggenheim, Bilbao (same-words)',
      'Louvre, Paris = Musée du Louvre, Paris (same-words)',
      'Munch-museet, Oslo = Munchmuseet, Oslo (same-letters)',
      'NRW-Forum Düsseldorf = NRW-Forum, Düsseldorf (same-key)',
      // Two houses: a proposal is for a person, who knows it.
      'Scottish National Gallery of Modern Art, Edinburgh = Scottish National Gallery, Edinburgh (one-begins-or-ends-the-other)',
      'Staatsgalerie Stuttgart = Staatsgalerie, Stuttgart (same-key)',
    ]);
  });
});

withData(`the citations of the Walters${why}`, () => {
  it('tell an order and no days, and two pairs of names that may be one house', () => {
    expect(of('walters').counts).toEqual({ tours: 29, stops: 78, passages: 49, passagesWithoutDays: 49, withoutLastDay: 0, venuesAsSpelt: 43, venues: 43, variantsProposed: 2 });
    expect(of('walters').gapDays).toBeNull();
    expect(of('walters').found.variants).toEqual([
      { reason: 'one-begins-or-ends-the-other', texts: ['Mint Museum of Art Uptown, Charlotte', 'Mint Museum of Art, Charlotte'] },
      { reason: 'same-words', texts: ['The Walters Art Gallery, Baltimore', 'The Walters Art Museum, Baltimore'] },
    ]);
  });
});

/** Read in the file by hand. */
const daysByHand = [
  ['1915-02-16', 'venue', ['14:15 Wieting Opera House, Syracuse, NY', '20:15 Wieting Opera House, Syracuse, NY']],
  ['1915-11-07', 'cities', ['15:00 Symphony Hall, Boston, MA', '20:15 Infantry Hall, Providence, RI']],
  ['1916-04-29', 'cities', ['? Coliseum, Ft. Worth, TX', '15:00 College of Industrial Arts, Denton, TX']],
  ['1917-03-17', 'cities', ['14:45 Grand Opera House, Tiffin, OH', '20:15 Marvin Theater, Findlay, OH']],
  ['1918-03-14', 'city', ['16:30 Museum of Art, Cleveland, OH', '20:00 Gray\'s Armory, Cleveland, OH']],
  ['1919-02-25', 'city', ['16:30 Belasco Theatre, Washington, DC', '20:30 Central High School, Washington, DC']],
  ['1960-08-16', 'city', ['11:30 The Forum, Vancouver, BC, CANADA', '20:30 Queen Elizabeth Theatre, Vancouver, BC, CANADA']],
  ['1963-02-14', 'city', ['14:30 Royal Albert Hall, London, ENGLAND', '20:00 Festival Hall, London, ENGLAND']],
  ['1987-08-09', 'city', ['12:00 Public Special, Buenos Aires, ARGENTINA', '22:00 Teatro Colón, Buenos Aires, ARGENTINA']],
] as const;

withData(`the tours of the Philharmonic${why}`, () => {
  it('have 89 days with two concerts, none of them at one hour', () => {
    expect(of('philharmonic').counts).toEqual({
      ...{ concerts: 1_686, tours: 169, engagementsOfTours: 1_302, cities: 402, daysWithSeveral: 89, concertsOnThem: 178, atOneVenue: 73, atTwoVenuesOfACity: 8, inTwoCities: 8 },
      ...{ venueUnknown: 48, atTheSameHour: 0, withoutZone: 0, venuesAsSpelt: 687, venues: 687, variantsProposed: 10 },
    });
    expect(of('philharmonic').gapDays).toEqual({ least: 0, median: 1, most: 4 });
  });

  it.each(daysByHand)('%s: two concerts, in one %s', (date, where, at) => {
    expect(of('philharmonic').found.days.filter((day) => day.date === date)).toEqual([expect.objectContaining({ appearances: 2, where, at, sameTime: null })]);
  });

  /** Counted with another program in another language, November 2026. */
  it('are written as New York midnights, whose days move at the place, and with times of the place', () => {
    expect(of('philharmonic').times).toEqual({
      ...{ zone: 'America/New_York', midnights: 1_685, beforeStandardTime: 1, otherDayAtThePlace: 349, withTime: 1_412, withoutTime: 274, otherInstantAtThePlace: 736 },
      ...{ beforeNine: 0, beforeNineIfReadInZone: 411, onClockChange: 5, besideClockChange: 8, skipped: 0, twice: 0 },
    });
  });
});

withData(`the import command with --analysis${why}`, () => {
  const analysed = async (json: boolean) => {
    let printed = '';
    const refuse = () => Promise.reject(new Error('An analysis signs nobody in.'));
    const surroundings = { baseUrl: 'http://127.0.0.1:1', folder: data, today: '2026-11-24', signIn: refuse, progress: new Progress(json, { write: () => true }), print: (text: string) => void (printed += text) };
    const code = await runImport({ kind: 'exhibitions', file: 'exhibitions-walters/touring.csv', dryRun: false, analysis: true, json }, surroundings);
    return { code, printed };
  };

  it('prints one line of JSON without any platform', async () => {
    const { code, printed } = await analysed(true);
    expect({ code, analysis: JSON.parse(printed) as unknown }).toEqual({ code: 0, analysis: of('walters') });
  });

  it('and for a person the counts and the names', async () => {
    const { printed } = await analysed(false);
    expect(printed.split('\n').slice(1)).toEqual([
      ...['  counted', '    tours                       29', '    stops                       78', '    passages                    49', '    passages without days       49'],
      ...['    without last day             0', '    venues as spelt             43', '    venues                      43', '    variants proposed            2'],
      ...['  perhaps one place (proposed, not merged)', '    Mint Museum of Art Uptown, Charlotte = Mint Museum of Art, Charlotte (one-begins-or-ends-the-other)', '    The Walters Art Gallery, Baltimore = The Walters Art Museum, Baltimore (same-words)', ''],
    ]);
  });
});
