/**
 * One amount in parts, to the last unit: largest remainder, ties by the order of the weights. Only for what is divided once, such as a budget or
 * an invoice; receipts that grow go through the waterfall, since a part may fall when the whole rises. Throws when all weights are 0.
 */
export function splitOnce(amount: bigint, weights: readonly bigint[]): bigint[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total <= 0n || weights.some((weight) => weight < 0n)) throw new RangeError(`The weights ${weights.join(', ')} divide nothing.`);
  // A debt is divided as the same credit would be, so that a correction takes back from each exactly what was given.
  if (amount < 0n) return splitOnce(-amount, weights).map((part) => -part);
  const products = weights.map((weight) => amount * weight);
  const left = amount - products.reduce((sum, product) => sum + product / total, 0n);
  const remainder = (index: number): bigint => products[index]! % total;
  const byRemainder = [...products.keys()].sort((a, b) => (remainder(a) < remainder(b) ? 1 : remainder(a) > remainder(b) ? -1 : a - b));
  const lucky = new Set(byRemainder.slice(0, Number(left)));
  return products.map((product, index) => product / total + (lucky.has(index) ? 1n : 0n));
}
