/**
 * A whole number of units divided as exact fractions say: `parts[i] / whole` of it each, by largest remainder, ties by order, so that the
 * shares add up to the last unit. Unlike the kernel's division by weights a part may be below zero, as the part of a party may be whose
 * presence makes a route cheaper. Throws when the parts are not exactly the whole.
 */
export function byLargestRemainder(total: number, parts: readonly bigint[], whole: bigint): number[] {
  if (whole <= 0n || parts.reduce((sum, part) => sum + part, 0n) !== whole) throw new RangeError('Parts divide a total only when they are exactly the whole.');
  const products = parts.map((part) => BigInt(total) * part);
  const floors = products.map((product) => floorDivision(product, whole));
  const left = BigInt(total) - floors.reduce((sum, floor) => sum + floor, 0n);
  const remainder = (at: number) => (products[at] as bigint) - (floors[at] as bigint) * whole;
  const lucky = new Set([...parts.keys()].sort((a, b) => (remainder(a) === remainder(b) ? a - b : remainder(b) > remainder(a) ? 1 : -1)).slice(0, Number(left)));
  return floors.map((floor, at) => Number(floor) + (lucky.has(at) ? 1 : 0));
}

const floorDivision = (dividend: bigint, divisor: bigint): bigint => dividend / divisor - (dividend % divisor < 0n ? 1n : 0n);

/** Rounds half away from zero, as invoices do. */
export function roundHalfUp(numerator: bigint, denominator: bigint): number {
  const sign = numerator < 0n ? -1n : 1n;
  return Number(sign * ((numerator * sign * 2n + denominator) / (denominator * 2n)));
}

export interface Fraction {
  readonly numerator: string;
  readonly denominator: string;
}

/** In lowest terms and as text, since JSON has no integers of this size. */
export function fraction(numerator: bigint, denominator: bigint): Fraction {
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return { numerator: String(numerator / divisor), denominator: String(denominator / divisor) };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
