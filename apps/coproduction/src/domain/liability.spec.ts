import { type Money, money } from '@caravanserai/kernel';
import { changed, drafted } from '../../test/made-up';
import { limitCovers, totalLiability } from './liability';

const terms = changed(drafted(), { fee: money(1_001, 'EUR'), insuredValue: money(500_000, 'EUR') });

it("counts fee and insured value as the host's", () => {
  expect(totalLiability(terms, 'host')).toEqual([money(501_001, 'EUR')]);
});

it('keeps two currencies apart', () => {
  expect(totalLiability({ ...terms, insuredValue: money(9, 'KRW') }, 'host')).toEqual([money(1_001, 'EUR'), money(9, 'KRW')]);
});

it.each([
  [[], 0],
  [[{ fromDays: 9, shareBasisPoints: 2_500 }], 251],
  [[{ fromDays: 9, shareBasisPoints: 10_000 }], 1_001],
])("counts the highest cancellation share as the organiser's, rounded up: %j", (cancellation, minor) => {
  expect(totalLiability({ ...terms, cancellation }, 'organiser')).toEqual([money(minor, 'EUR')]);
});

it('rounds exactly where a float would not', () => {
  const fee = money(999_999_999_999_999, 'VND');
  const cancellation = [{ fromDays: 0, shareBasisPoints: 9_999 }];
  expect(totalLiability({ ...terms, fee, cancellation }, 'organiser')).toEqual([money(999_900_000_000_000, 'VND')]);
});

const euros = (minor: number) => money(minor, 'EUR');

it.each<[string, Money | null, Money[], string]>([
  ['no limit', null, [euros(9)], 'covered'],
  ['the exact limit', euros(9), [euros(9)], 'covered'],
  ['one cent too little', euros(8), [euros(9)], 'mandate-limit-exceeded'],
  ['another currency', money(9, 'KRW'), [euros(9)], 'mandate-limit-in-other-currency'],
  ['two currencies', euros(9), [euros(9), money(1, 'KRW')], 'mandate-limit-in-other-currency'],
  ['nothing owed in the other currency', euros(9), [euros(9), money(0, 'KRW')], 'covered'],
])('a mandate with %s', (_, limit, liability, expected) => {
  const decision = limitCovers(limit, liability);
  expect(decision.ok ? 'covered' : decision.rejection.code).toBe(expected);
});
