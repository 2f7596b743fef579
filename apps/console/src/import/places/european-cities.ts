import { plainKey } from '../reading/plain-key';

/**
 * Cities of the museums in exhibitions-europe, in the spellings of that file, and their countries. Bare names are safe here because the file
 * lists Europe's museums only; "Birmingham" or "Portland" would not be.
 * Source: the museums' own addresses, entered by hand in November 2026.
 */
const rows: readonly (readonly [country: string, cities: readonly string[]])[] = [
  ['AT', ['Wien', 'Linz', 'Salzburg', 'Graz']],
  ['BE', ['Antwerpen', 'Brussel', 'Gent', 'Hornu', 'Leuven', 'Mons', 'Oostende']],
  ['CH', ['Basel', 'Bern', 'Zürich', 'Martigny']],
  ['CZ', ['Praha', 'Prague']],
  [
    'DE',
    [
      ...['Aachen', 'Baden-Baden', 'Berlin', 'Bonn', 'Bremen', 'Brühl', 'Dresden', 'Duisburg', 'Düsseldorf', 'Essen', 'Frankfurt', 'Hamburg', 'Hannover', 'Karlsruhe', 'Kassel'],
      ...['Kiel', 'Kleve', 'Koblenz', 'Köln', 'Leipzig', 'Linnich', 'München', 'Münster', 'Oberhausen', 'Offenbach', 'Remagen', 'Stuttgart', 'Unna', 'Weil am Rhein', 'Wolfsburg', 'Wuppertal'],
    ],
  ],
  ['DK', ['Århus', 'Aarhus', 'Humlebæk', 'København']],
  ['ES', ['Barcelona', 'Bilbao', 'Madrid', 'Málaga', 'Valencia']],
  ['FI', ['Helsinki']],
  [
    'FR',
    [
      ...['Aix-en-Provence', 'Amiens', 'Arles', 'Bordeaux', 'Colmar', 'Giverny', 'Grenoble', 'Le Cannet', 'Lens', 'Lille', 'Lyon', 'Metz', 'Nice', 'Paris', 'Quimper', 'Rennes'],
      ...['Roubaix', 'Toulouse', 'Tours', 'Troyes'],
    ],
  ],
  ['GB', ['Canterbury', 'Edinburgh', 'Liverpool', 'London', 'Margate', 'Oxford']],
  ['IT', ['Ferrara', 'Firenze', 'Milano', 'Napoli', 'Roma', 'Siena', 'Torino', 'Urbino', 'Venezia']],
  [
    'NL',
    ["'s Hertogenbosch", 'Amstelveen', 'Amsterdam', 'Arnhem', 'Den Haag', 'Eindhoven', 'Enschede', 'Haarlem', 'Laren', 'Maastricht', 'Otterlo', 'Rotterdam', 'Schiedam', 'Tilburg', 'Wassenaar', 'Zwolle'],
  ],
  ['NO', ['Oslo']],
  ['PT', ['Lisboa']],
  ['RU', ['Moscow', 'Saint Petersburg']],
  ['SE', ['Malmö', 'Stockholm']],
];

/** Folded city name to its place; `region` as `zoneOfCity` takes it. */
export const europeanCities: ReadonlyMap<string, { readonly city: string; readonly region: string }> = new Map(
  rows.flatMap(([region, cities]) => cities.map((city) => [plainKey(city), { city, region }] as const)),
);
