import { breakEvenFrom, nothingTyped, premiumFrom, smallest } from './host-sums';

it.each<[string, number, number | null]>([
  ['0.05', 4, 500], ['0,05', 4, 500], ['1', 4, 10_000], ['12 500.5', 2, 1_250_050], ["1'000", 0, 1_000], ['0.00005', 4, null], ['1.5', 0, null], ['', 2, null], ['-1', 2, null], ['ten', 2, null],
])('"%s" with %i decimals is %s', (text, decimals, units) => expect(smallest(text, decimals)).toBe(units));

it('a premium is asked for when both rates are there, and what is empty is left to the records', () => {
  expect([premiumFrom(nothingTyped), premiumFrom({ ...nothingTyped, transit: '0.05', place: '0.1' }), premiumFrom({ ...nothingTyped, transit: '0.05', place: '0.1', transports: '3', days: '90' })]).toEqual([
    null, { transitRate: 500, placeRate: 1_000 }, { transitRate: 500, placeRate: 1_000, transports: 3, days: 90 },
  ]);
});

it('visitors are asked for in the minor units of the currency', () => {
  expect([breakEvenFrom(nothingTyped, 'EUR'), breakEvenFrom({ ...nothingTyped, left: '9.5', grants: '1000' }, 'EUR'), breakEvenFrom({ ...nothingTyped, left: '950' }, 'JPY')]).toEqual([
    null, { netYieldMinor: 950, grantsMinor: 100_000, comingMinor: 0 }, { netYieldMinor: 950, grantsMinor: 0, comingMinor: 0 },
  ]);
});
