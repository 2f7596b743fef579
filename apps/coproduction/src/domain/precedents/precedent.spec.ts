import { type PrecedentPart, type PrecedentRow, outcomeOf } from './precedent';

const part = (text: string): PrecedentPart => ({ country: text.slice(0, 2), isMajority: text.endsWith('*') });
const film = (parts: string, more: Partial<PrecedentRow> = {}): PrecedentRow => ({ rowId: 'F1', title: 'High Life', year: 2019, missing: 0, parts: parts.split(' ').map(part), ...more });

it.each<[string, PrecedentRow, PrecedentRow | null, unknown]>([
  ['a new film', film('DE* FR'), null, { make: 'film' }],
  ['a film of one country', film('DE*'), null, { make: 'film' }],
  ['the same again', film('DE* FR'), film('FR DE*'), { make: 'nothing' }],
  ['fewer lines than are recorded', film('FR'), film('DE* FR'), { make: 'nothing' }],
  ['the mended line of an incomplete film', film('PL'), film('DE* FR', { missing: 1 }), { make: 'parts', parts: [part('PL')] }],
  ['two majorities', film('IT* FR*'), null, 'two-majorities'],
  ['a majority that stands twice', film('IT* IT*'), null, 'two-majorities'],
  ['a country twice', film('IT* FR FR'), null, 'country-twice'],
  ['no majority', film('IT FR'), null, 'no-majority'],
  ['a code that is none', film('IT* UK'), null, 'country-unknown'],
  ['a country set aside by ISO', film('IT* XK'), null, 'country-unknown'],
  ['a further country of a complete film', film('PL'), film('DE* FR'), 'recorded-otherwise'],
  ['more countries than were missing', film('PL CZ'), film('DE*', { missing: 1 }), 'recorded-otherwise'],
  ['a second majority for an incomplete film', film('PL*'), film('DE*', { missing: 1 }), 'recorded-otherwise'],
  ['another share', film('FR*'), film('DE* FR', { missing: 1 }), 'recorded-otherwise'],
  ['another title', film('DE*', { title: 'Spencer' }), film('DE*'), 'recorded-otherwise'],
  ['another year', film('DE*', { year: 2020 }), film('DE*'), 'recorded-otherwise'],
])('%s', (_, row, recorded, expected) => {
  const outcome = outcomeOf(row, recorded);
  expect('fault' in outcome ? outcome.fault.code : outcome).toEqual(expected);
});
