import { developingCountries } from '../src/data/treaties/developing-countries';
import { shippedRows, shippedRules } from '../src/data/treaties/shipped';
import { openBook } from '../src/domain/treaty/open-book';
import { preferencesOf } from '../src/domain/treaty/preferential';
import { readConstellation } from '../src/domain/treaty/read-constellation';
import { sideBySide } from '../src/domain/treaty/side-by-side';
import { recompute, storedVerdict } from '../src/domain/treaty/stored-verdict';
import { input, shippedBook } from './treaty-asked';

const kept = storedVerdict(input('IT 2000 (1600+400), JP 8000'), shippedBook)!;

it('a kept verdict is the same when it is reckoned again from what was kept', () => {
  const again: typeof kept = JSON.parse(JSON.stringify(kept));
  expect(recompute(again, openBook(shippedRows, shippedRules))).toBe('same');
});

it('a kept verdict that was touched differs, and one of other rows is of another edition', () => {
  expect(recompute({ ...kept, answer: { ...kept.answer, governing: 'none' }, hash: 'f'.repeat(64) }, shippedBook)).toBe('differs');
  const later = openBook({ ...shippedRows, memberships: [...shippedRows.memberships, { instrument: 'COE-220', country: 'FR', status: 'party', inForceOn: '2024-01-01', source: 'x', checkedOn: '2027-01-01', confidence: 'TEXT' }] }, shippedRules);
  expect(recompute(kept, later)).toBe('other-edition');
});

it('what is no constellation is kept as no verdict', () => expect(storedVerdict({ work: 'film' }, shippedBook)).toBeNull());

const rows = shippedRows.memberships;
const preferences = (text: string, signedOn = '2025-03-01') => {
  const read = readConstellation(input(text, { signedOn }));
  return read.ok ? preferencesOf(read.value, developingCountries, rows) : [];
};

it.each([
  ['a partner on the list beside one that is not', 'FR 5000, VN 5000', ['VN']],
  ['partners of one kind', 'VN 5000, KH 5000', []],
  ['nobody on the list', 'FR 5000, JP 5000', []],
])('Article 16 speaks of %s', (_case, text, countries) => expect(preferences(text).map(({ country }) => country)).toEqual(countries));

it('Article 16 names who is bound to give, who is not and of whom nothing was read', () =>
  expect(preferences('FR 3000, JP 3000, SG 2000, VN 2000')[0]?.givenBy).toEqual([{ country: 'FR', bound: 'yes' }, { country: 'JP', bound: 'no' }, { country: 'SG', bound: 'unknown' }]));

it.each([
  ['FR', 'DE', '2025-03-01', 'COE-147'],
  ['NO', 'SK', '2025-03-01', 'COE-220'],
  ['NO', 'SK', '2017-09-30', 'COE-147'],
  ['IT', 'JP', '2025-03-01', 'IT-JP-2023'],
  ['FR', 'TH', '2025-03-01', 'unknown'],
] as const)('between %s and %s on %s it is %s that binds', (one, other, on, governing) => expect(sideBySide(shippedBook, [one, other], on).governing).toBe(governing));

it('both texts stand side by side with their figures', () =>
  expect(sideBySide(shippedBook, ['FR', 'DE'], '2025-03-01').provisions.find(({ explain }) => explain === 'share-multilateral')).toMatchObject({ of1992: { article: '6(1)', low: 1_000, high: 7_000 }, of2017: { article: '6(1)', low: 500, high: 8_000 } }));
