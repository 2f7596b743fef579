import * as fc from 'fast-check';
import { money } from './money';
import { splitByShares, splitByWeights } from './split';

const minors = (parts: readonly { minor: number }[]) => parts.map(({ minor }) => minor);
const anyWeights = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 8 }).filter((weights) => weights.some((weight) => weight > 0));

it.each([
  [10, [6, 6, 2], [4, 4, 2]],
  [11, [6, 6, 2], [5, 5, 1]],
  [1, [1, 1, 1], [1, 0, 0]],
  [2, [1, 1, 1], [1, 1, 0]],
  [100, [1, 1, 1], [34, 33, 33]],
  [-100, [1, 1, 1], [-34, -33, -33]],
  [0, [1, 2], [0, 0]],
  [7, [0, 1], [0, 7]],
  [Number.MAX_SAFE_INTEGER, [1, 1], [4_503_599_627_370_496, 4_503_599_627_370_495]],
  [Number.MAX_SAFE_INTEGER, [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER], [4_503_599_627_370_496, 4_503_599_627_370_495]],
])('%i by %j is %j', (minor, weights, parts) => {
  expect(minors(splitByWeights(money(minor, 'KWD'), weights))).toEqual(parts);
});

it('splits by basis points and keeps the currency', () => {
  expect(splitByShares(money(101, 'JPY'), [4_550, 3_325, 2_125])).toStrictEqual([money(46, 'JPY'), money(34, 'JPY'), money(21, 'JPY')]);
});

it('refuses shares that are not the whole', () => {
  expect(() => splitByShares(money(1, 'EUR'), [5_000, 4_999])).toThrow(
    new RangeError('The shares 5000, 4999 are not 10000 basis points together.'),
  );
});

it.each([
  [[], 'Weights that are all 0 divide nothing.'],
  [[0, 0], 'Weights that are all 0 divide nothing.'],
  [[1, -1], '-1 is not a weight: it must be a whole number.'],
  [[0.5], '0.5 is not a weight: it must be a whole number.'],
])('refuses the weights %j', (weights, message) => {
  expect(() => splitByWeights(money(1, 'EUR'), weights)).toThrow(new RangeError(message));
});

it('loses and invents nothing', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), anyWeights, (minor, weights) => {
      const parts = minors(splitByWeights(money(minor, 'EUR'), weights));
      expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(minor));
    }),
  );
});

it('gives each party its exact part, rounded down or up', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), anyWeights, (minor, weights) => {
      const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
      minors(splitByWeights(money(minor, 'EUR'), weights)).forEach((part, index) => {
        const exact = BigInt(minor) * BigInt(weights[index] ?? 0);
        const roundedDown = exact / total;
        expect([roundedDown, exact % total === 0n ? roundedDown : roundedDown + 1n]).toContain(BigInt(part));
      });
    }),
  );
});

it('nobody who got an extra unit had a smaller remainder, or the same one and a later place, than somebody who did not', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), anyWeights, (minor, weights) => {
      const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
      const parties = minors(splitByWeights(money(minor, 'EUR'), weights)).map((part, place) => {
        const exact = BigInt(minor) * BigInt(weights[place] ?? 0);
        return { place, remainder: exact % total, extra: BigInt(part) > exact / total };
      });
      const order = parties.sort((a, b) => Number(b.remainder - a.remainder) || a.place - b.place).map(({ extra }) => extra);
      expect(order).toEqual([...order].sort((a, b) => Number(b) - Number(a)));
    }),
  );
});

it('a refund takes back exactly what was given', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), anyWeights, (minor, weights) => {
      const given = minors(splitByWeights(money(minor, 'EUR'), weights));
      const takenBack = minors(splitByWeights(money(-minor, 'EUR'), weights));
      expect(takenBack.map((part, index) => part + (given[index] ?? Number.NaN))).toEqual(given.map(() => 0));
    }),
  );
});
