import { type Money, money } from './money';
import { type Shares, sharesAreWhole } from './shares';

/**
 * One amount in parts by basis points, to the last minor unit (largest remainder, ties by the order of the parties).
 * Only for amounts that are divided once. Receipts that grow must not be divided again and again like this: largest remainder
 * is not monotone (6:6:2 gives 4, 4, 2 of 10 and 5, 5, 1 of 11), a partner would lose a unit when the takings rise.
 * Throws when the shares aren't exactly the whole.
 */
export function splitByShares(amount: Money, shares: Shares): Money[] {
  if (!sharesAreWhole(shares)) throw new RangeError(`The shares ${shares.join(', ')} are not 10000 basis points together.`);
  return splitByWeights(amount, shares);
}

/** Like `splitByShares` for weights of any sum, such as kilometres or opening days: whole numbers, not all of them 0. */
export function splitByWeights(amount: Money, weights: readonly number[]): Money[] {
  const total = weights.reduce((sum, weight) => sum + wholeWeight(weight), 0n);
  if (total === 0n) throw new RangeError('Weights that are all 0 divide nothing.');
  // A debt is divided like the same amount of credit, so that a refund takes back from each exactly what was given.
  const sign = amount.minor < 0 ? -1n : 1n;
  const magnitude = BigInt(amount.minor) * sign;
  const products = weights.map((weight) => magnitude * BigInt(weight));
  const left = magnitude - products.reduce((sum, product) => sum + product / total, 0n);
  const lucky = new Set(byLargestRemainder(products, total).slice(0, Number(left)));
  return products.map((product, index) =>
    money(Number(sign * (product / total + (lucky.has(index) ? 1n : 0n))), amount.currency),
  );
}

function byLargestRemainder(products: readonly bigint[], total: bigint): number[] {
  const remainder = (index: number): bigint => (products[index] ?? 0n) % total;
  return [...products.keys()].sort((a, b) => Number(remainder(b) - remainder(a)) || a - b);
}

function wholeWeight(weight: number): bigint {
  if (!Number.isSafeInteger(weight) || weight < 0) throw new RangeError(`${weight} is not a weight: it must be a whole number.`);
  return BigInt(weight);
}
