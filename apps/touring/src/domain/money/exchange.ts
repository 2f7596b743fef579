import { type Decision, type Money, accept, currencyExponent, money, reject } from '@caravanserai/kernel';
import { roundHalfUp } from './largest-remainder';

/** A rate that the parties have fixed for an account: one whole unit of `from` is `numerator / denominator` whole units of `to`. */
export interface FixedRate {
  readonly from: string;
  readonly to: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly day: string;
  /** Whose rate it is, as a central bank's. */
  readonly source: string;
}

/** In the other currency's minor units, rounded half up; the currencies' decimals are part of the reckoning, since yen have none. */
export function exchange(amount: Money, rate: FixedRate): Money {
  if (amount.currency !== rate.from) throw new RangeError(`A rate from ${rate.from} does not change ${amount.currency}.`);
  const numerator = BigInt(amount.minor) * BigInt(rate.numerator) * 10n ** BigInt(currencyExponent(rate.to));
  return money(roundHalfUp(numerator, BigInt(rate.denominator) * 10n ** BigInt(currencyExponent(rate.from))), rate.to);
}

/** All amounts in one currency by the rates at hand, or the currency for which none was fixed. */
export function inCurrency(amounts: readonly Money[], currency: string, rates: readonly FixedRate[]): Decision<Money[], 'rate-missing'> {
  const rateOf = (from: string) => rates.find((rate) => rate.from === from && rate.to === currency);
  const strange = amounts.find((amount) => amount.currency !== currency && rateOf(amount.currency) === undefined);
  if (strange !== undefined) return reject('rate-missing', { from: strange.currency, to: currency });
  return accept(amounts.map((amount) => (amount.currency === currency ? amount : exchange(amount, rateOf(amount.currency) as FixedRate))));
}
