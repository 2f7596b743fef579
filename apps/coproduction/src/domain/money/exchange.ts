import { type Decision, accept, currencyExponent, isCurrency, isIsoDate, reject } from '@caravanserai/kernel';
import type { Worth } from './account-book';
import { one, rational } from './rational';

/**
 * A rate between two currencies as it was agreed: frozen with the version of the agreement and part of what is hashed there. It says how many whole
 * units (euros, yen) of `to` are given for one of `from`, exactly: 1 KRW = 1/1500 EUR.
 */
export interface ExchangeQuote {
  readonly from: string;
  readonly to: string;
  readonly numerator: bigint;
  readonly denominator: bigint;
  /** Whoever published it, such as a central bank; null where it was only agreed. */
  readonly source: string | null;
  readonly fixedOn: string;
}

export type QuoteFault = 'quote-currency-unknown' | 'quote-of-one-currency' | 'quote-not-positive' | 'quote-date-unreadable';

export function checkQuote({ from, to, numerator, denominator, fixedOn }: ExchangeQuote): Decision<undefined, QuoteFault> {
  if (!isCurrency(from) || !isCurrency(to)) return reject('quote-currency-unknown', { from, to });
  if (from === to) return reject('quote-of-one-currency', { from });
  if (numerator <= 0n || denominator <= 0n) return reject('quote-not-positive', { from, to });
  return isIsoDate(fixedOn) ? accept() : reject('quote-date-unreadable', { fixedOn });
}

/**
 * What one minor unit of each quoted currency is worth in minor units of the account's. Direction counts: a quote out of the account's currency is turned
 * round, which is exact because nothing is rounded. Throws when one currency has two quotes: which one is meant must be said.
 */
export function worthIn(currency: string, quotes: readonly ExchangeQuote[]): Worth {
  const worth = new Map([[currency, one]]);
  for (const { from, to, numerator, denominator } of quotes) {
    if (from !== currency && to !== currency) continue;
    const [foreign, n, d] = to === currency ? [from, numerator, denominator] : [to, denominator, numerator];
    if (worth.has(foreign)) throw new RangeError(`${foreign} has two rates to ${currency}.`);
    worth.set(foreign, rational(n * 10n ** BigInt(currencyExponent(currency)), d * 10n ** BigInt(currencyExponent(foreign))));
  }
  return worth;
}
