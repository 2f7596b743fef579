import type { Amount, Quote } from './contents';

/** An exact sum of amounts in several currencies, as a fraction of the minor unit of one: nothing is rounded before the end. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const whole = (minor: string | bigint): Fraction => ({ numerator: BigInt(minor), denominator: 1n });

export function add(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === b.denominator) return { numerator: a.numerator + b.numerator, denominator: a.denominator };
  return { numerator: a.numerator * b.denominator + b.numerator * a.denominator, denominator: a.denominator * b.denominator };
}

/**
 * The amount in another currency at the frozen quote, or null where there is none. A quote says how many minor units of `to` one minor unit of
 * `from` is; it holds the other way round too, since a text that froze both ways could contradict itself.
 */
export function inCurrency({ minor, currency }: Amount, to: string, quotes: readonly Quote[]): Fraction | null {
  if (currency === to) return whole(minor);
  const direct = quotes.find((quote) => quote.from === currency && quote.to === to);
  if (direct) return fraction(BigInt(minor) * BigInt(direct.numerator), BigInt(direct.denominator));
  const inverse = quotes.find((quote) => quote.from === to && quote.to === currency);
  return inverse ? fraction(BigInt(minor) * BigInt(inverse.denominator), BigInt(inverse.numerator)) : null;
}

/** The sum in one currency; null where a quote is missing. */
export function sumIn(amounts: readonly Amount[], to: string, quotes: readonly Quote[]): Fraction | null {
  return amounts.reduce<Fraction | null>((sum, amount) => {
    const converted = inCurrency(amount, to, quotes);
    return sum === null || converted === null ? null : add(sum, converted);
  }, whole(0n));
}

/** To the nearest minor unit, halves up: the one rounding, at the end. */
export const nearest = ({ numerator, denominator }: Fraction): bigint => (2n * numerator + denominator) / (2n * denominator);
export const ceiling = ({ numerator, denominator }: Fraction): bigint => (numerator + denominator - 1n) / denominator;

function fraction(numerator: bigint, denominator: bigint): Fraction | null {
  return denominator === 0n ? null : { numerator, denominator };
}
