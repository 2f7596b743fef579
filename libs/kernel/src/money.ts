import { currencyExponent, isCurrency } from './currencies';
import { type Decision, accept, reject } from './rejection';

/** An exact amount: `minor` counts the smallest unit of the currency (cents, or yen itself) and is a safe integer. */
export interface Money {
  readonly minor: number;
  readonly currency: string;
}

/** Throws when `minor` is not a safe integer or `currency` is not of ISO 4217: a rounded amount must never enter a calculation. */
export function money(minor: number, currency: string): Money {
  currencyExponent(currency);
  if (!Number.isSafeInteger(minor))
    throw new RangeError(`${minor} is not an exact amount in minor units of ${currency}: it must be a safe integer.`);
  return { minor: minor === 0 ? 0 : minor, currency };
}

/** Throws when the currencies differ or the sum is too large to be exact. */
export function addMoney(a: Money, b: Money): Money {
  mustShareCurrency(a, b);
  return money(a.minor + b.minor, a.currency);
}

export function subtractMoney(a: Money, b: Money): Money {
  return addMoney(a, { minor: -b.minor, currency: b.currency });
}

/** The currency is asked for because an empty list has a sum too. */
export function sumMoney(amounts: readonly Money[], currency: string): Money {
  return amounts.reduce(addMoney, money(0, currency));
}

/** Negative when `a` is the smaller amount, 0 when they are equal, positive when it is the larger one. */
export function compareMoney(a: Money, b: Money): number {
  mustShareCurrency(a, b);
  return Math.sign(a.minor - b.minor);
}

/** The exact decimal number without the currency: "1234.50", "-0.05", "1000" for yen. Throws when the amount is not exact. */
export function toDecimal(amount: Money): string {
  const { minor, currency } = money(amount.minor, amount.currency);
  const exponent = currencyExponent(currency);
  const digits = String(Math.abs(minor)).padStart(exponent + 1, '0');
  const whole = digits.slice(0, digits.length - exponent);
  const fraction = digits.slice(digits.length - exponent);
  return `${minor < 0 ? '-' : ''}${whole}${exponent > 0 ? `.${fraction}` : ''}`;
}

/** Reads what `toDecimal` writes, from a user or a file. Fewer decimals than the currency has are fine, more are refused, never rounded. */
export function parseMoney(
  decimal: string,
  currency: string,
): Decision<Money, 'currency-unknown' | 'amount-not-decimal' | 'amount-too-precise' | 'amount-too-large'> {
  if (!isCurrency(currency)) return reject('currency-unknown', { currency });
  const parts = /^(-?\d+)(?:\.(\d+))?$/.exec(decimal);
  if (parts === null) return reject('amount-not-decimal', { amount: decimal });
  const [, whole = '', fraction = ''] = parts;
  const decimals = currencyExponent(currency);
  if (fraction.length > decimals) return reject('amount-too-precise', { amount: decimal, currency, decimals });
  const minor = Number(whole + fraction.padEnd(decimals, '0'));
  return Number.isSafeInteger(minor) ? accept(money(minor, currency)) : reject('amount-too-large', { amount: decimal });
}

function mustShareCurrency(a: Money, b: Money): void {
  if (a.currency !== b.currency) throw new RangeError(`${a.currency} and ${b.currency} can't be calculated with each other.`);
}
