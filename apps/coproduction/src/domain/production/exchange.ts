import { currencyExponent } from '@caravanserai/kernel';
import { type Rational, floor, one, over, plus, rational, times, zero } from '../money/rational';
import type { Amount, Quote } from './contents';

/**
 * The amount in another currency at the frozen quote, or null where there is none. As everywhere in this service, a quote says how many whole units
 * (euros, yen) of `to` one whole unit of `from` is; it holds the other way round too, since a text that froze both ways could contradict itself.
 */
export function inCurrency({ minor, currency }: Amount, to: string, quotes: readonly Quote[]): Rational | null {
  const rate = currency === to ? one : rateOf(quotes, currency, to);
  const unit = rational(10n ** BigInt(currencyExponent(to)), 10n ** BigInt(currencyExponent(currency)));
  return rate && times(rational(BigInt(minor)), times(rate, unit));
}

/** The sum in one currency; null where a quote is missing. */
export function sumIn(amounts: readonly Amount[], to: string, quotes: readonly Quote[]): Rational | null {
  return amounts.reduce<Rational | null>((sum, amount) => {
    const converted = inCurrency(amount, to, quotes);
    return sum === null || converted === null ? null : plus(sum, converted);
  }, zero);
}

/** To the nearest minor unit, halves up: the one rounding, at the end. */
export const nearest = (exact: Rational): bigint => floor(plus(exact, rational(1n, 2n)));

function rateOf(quotes: readonly Quote[], from: string, to: string): Rational | null {
  const direct = quotes.find((quote) => quote.from === from && quote.to === to);
  if (direct) return positive(direct);
  const inverse = quotes.find((quote) => quote.from === to && quote.to === from);
  const rate = inverse ? positive(inverse) : null;
  return rate && over(one, rate);
}

const positive = ({ numerator, denominator }: Quote): Rational | null =>
  (BigInt(numerator) > 0n && BigInt(denominator) > 0n ? rational(BigInt(numerator), BigInt(denominator)) : null);
