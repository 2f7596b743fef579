/** An exact number: `n` over `d`, in lowest terms, `d` above zero. Money is only rounded once, so that all on the way there is this. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

export const zero: Rational = { n: 0n, d: 1n };
export const one: Rational = { n: 1n, d: 1n };

/** Throws for a denominator of 0. */
export function rational(n: bigint, d = 1n): Rational {
  if (d === 0n) throw new RangeError('A number over zero is none.');
  const divisor = greatestCommon(n, d) * (d < 0n ? -1n : 1n);
  return { n: n / divisor, d: d / divisor };
}

export const plus = (a: Rational, b: Rational): Rational => rational(a.n * b.d + b.n * a.d, a.d * b.d);
export const minus = (a: Rational, b: Rational): Rational => rational(a.n * b.d - b.n * a.d, a.d * b.d);
export const times = (a: Rational, b: Rational): Rational => rational(a.n * b.n, a.d * b.d);
export const over = (a: Rational, b: Rational): Rational => rational(a.n * b.d, a.d * b.n);
export const isPositive = ({ n }: Rational): boolean => n > 0n;
export const isLess = (a: Rational, b: Rational): boolean => a.n * b.d < b.n * a.d;
export const least = (a: Rational, b: Rational): Rational => (isLess(b, a) ? b : a);
export const sum = (all: readonly Rational[]): Rational => all.reduce(plus, zero);

/** The largest whole number that is not above it; of -1/2 that is -1, where bigint's own division says 0. */
export function floor({ n, d }: Rational): bigint {
  const quotient = n / d;
  return n < 0n && quotient * d !== n ? quotient - 1n : quotient;
}

export const ceiling = ({ n, d }: Rational): bigint => -floor({ n: -n, d });

function greatestCommon(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
