import type { Terms } from './agreement';
import { changesOf, chosenFrom, clashesOf } from './merge-terms';

const fee = (minor: number) => ({ minor, currency: 'EUR' });
const base: Terms = { fee: fee(100), insuredValue: fee(900), cancellation: [], opening: { start: '2028-03-01', end: '2028-05-01', zone: 'Europe/Lisbon' }, governingLaw: 'PT', forum: 'courts-of-the-defendant', extraClauses: [] };
const mine = { ...base, fee: fee(80), governingLaw: 'VN' };
const theirs = { ...base, fee: fee(90), insuredValue: fee(950) };

it('shows each field that differs, and suggests one’s own words where one changed them', () => {
  expect(clashesOf(base, mine, theirs)).toEqual([
    { name: 'fee', suggested: 'mine' },
    { name: 'insuredValue', suggested: 'theirs' },
    { name: 'governingLaw', suggested: 'mine' },
  ]);
});

it('takes each field from where it was chosen', () => {
  expect(chosenFrom(mine, theirs, { fee: 'theirs', governingLaw: 'mine' })).toEqual({ ...theirs, governingLaw: 'VN' });
});

it('sends only what differs', () => {
  expect([changesOf(base, mine), changesOf(base, base)]).toEqual([{ fee: fee(80), governingLaw: 'VN' }, {}]);
});
