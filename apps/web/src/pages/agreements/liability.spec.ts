import type { Amount } from '../../parts/money';
import type { Terms } from './agreement';
import { liabilityOf, reaches } from './liability';

const eur = (minor: number): Amount => ({ minor, currency: 'EUR' });
const terms = { fee: eur(1_001), insuredValue: eur(90_000), cancellation: [{ fromDays: 60, shareBasisPoints: 1_500 }, { fromDays: 0, shareBasisPoints: 5_000 }] } as unknown as Terms;

it('a host answers for fee and works, an organiser for the dearest cancellation, rounded up', () => {
  expect([liabilityOf(terms, 'host'), liabilityOf(terms, 'organiser')]).toEqual([[eur(91_001)], [eur(501)]]);
});

it('amounts in two currencies stay two', () => {
  const value = { minor: 5, currency: 'JPY' };
  expect(liabilityOf({ ...terms, insuredValue: value }, 'host')).toEqual([eur(1_001), value]);
});

it.each<[Amount | null, string]>([
  [null, 'unlimited'],
  [eur(91_001), 'yes'],
  [eur(91_000), 'no'],
  [{ minor: 10 ** 9, currency: 'JPY' }, 'other-currency'],
])('a limit of %j: %s', (limit, expected) => {
  expect(reaches(limit, [eur(91_001)])).toBe(expected);
});
