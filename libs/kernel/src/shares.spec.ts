import * as fc from 'fast-check';
import { equalShares, sharesAreWhole } from './shares';

it.each([
  [[10_000], true],
  [[4_550, 3_325, 2_125], true],
  [[10_000, 0], true],
  [[], false],
  [[9_999], false],
  [[5_000, 5_001], false],
  [[10_001, -1], false],
  [[3_333.5, 6_666.5], false],
  [[Number.NaN, 10_000], false],
])('%j is the whole: %s', (shares, whole) => {
  expect(sharesAreWhole(shares)).toBe(whole);
});

it.each([
  [1, [10_000]],
  [2, [5_000, 5_000]],
  [3, [3_334, 3_333, 3_333]],
  [6, [1_667, 1_667, 1_667, 1_667, 1_666, 1_666]],
])('%i parties share equally as %j', (parties, shares) => {
  expect(equalShares(parties)).toEqual(shares);
});

it.each([0, -1, 1.5, 10_001, Number.NaN])('refuses %d parties', (parties) => {
  expect(() => equalShares(parties)).toThrow(new RangeError(`A whole can't be shared among ${parties} parties.`));
});

it('equal shares are whole and differ by one basis point at most', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), (parties) => {
      const shares = equalShares(parties);
      expect(sharesAreWhole(shares)).toBe(true);
      expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
    }),
  );
});
