/** An exact number; the denominator is above zero. Nothing is rounded before the end of a settlement. */
export interface Exact {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const whole = (units: number): Exact => ({ numerator: BigInt(units), denominator: 1n });

export const plus = (a: Exact, b: Exact): Exact =>
  lowest({ numerator: a.numerator * b.denominator + b.numerator * a.denominator, denominator: a.denominator * b.denominator });

export const minus = (a: Exact, b: Exact): Exact => plus(a, { numerator: -b.numerator, denominator: b.denominator });

export const sharePart = (of: Exact, basisPoints: number): Exact => lowest({ numerator: of.numerator * BigInt(basisPoints), denominator: of.denominator * 10_000n });

const isLess = (a: Exact, b: Exact): boolean => a.numerator * b.denominator < b.numerator * a.denominator;
export const larger = (a: Exact, b: Exact): Exact => (isLess(a, b) ? b : a);
export const smaller = (a: Exact, b: Exact): Exact => (isLess(a, b) ? a : b);
export const zero = whole(0);

function lowest({ numerator, denominator }: Exact): Exact {
  let [a, b] = [numerator < 0n ? -numerator : numerator, denominator];
  while (b !== 0n) [a, b] = [b, a % b];
  return { numerator: numerator / a, denominator: denominator / a };
}

/** Whole units that add up to the total as the exact amounts do: by largest remainder, ties by order. Throws where the amounts do not make a whole number. */
export function roundedToSum(amounts: readonly Exact[]): number[] {
  const total = amounts.reduce(plus, zero);
  if (total.denominator !== 1n) throw new RangeError('Amounts are rounded together only when their sum is whole.');
  const floors = amounts.map(({ numerator, denominator }) => numerator / denominator - (numerator % denominator < 0n ? 1n : 0n));
  const remainders = amounts.map((amount, at) => minus(amount, { numerator: floors[at] as bigint, denominator: 1n }));
  const left = Number(total.numerator - floors.reduce((sum, floor) => sum + floor, 0n));
  const order = [...amounts.keys()].sort((a, b) => (isLess(remainders[b] as Exact, remainders[a] as Exact) ? -1 : isLess(remainders[a] as Exact, remainders[b] as Exact) ? 1 : a - b));
  const lucky = new Set(order.slice(0, left));
  return floors.map((floor, at) => safe(floor + (lucky.has(at) ? 1n : 0n)));
}

function safe(units: bigint): number {
  const value = Number(units);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${units} is more than can be reckoned exactly.`);
  return value;
}
