import { type Rational, isPositive, isLess, one, rational } from '../rational';
import { Fields, type Found, textOf } from './fields';
import { InputFault, shown } from './input-fault';

const WHOLE = /^[+-]?\d{1,40}$/;

/** A whole number as text or as a JSON number that holds it exactly; anything that may have been rounded on its way is refused. */
export function wholeOf({ name, value }: Found, what = 'a whole number'): bigint {
  if (typeof value === 'string' && WHOLE.test(value)) return BigInt(value.replace('+', ''));
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value);
  if (typeof value === 'number' && Number.isInteger(value)) throw new InputFault(name, `is ${value}, too large for a JSON number to be exact; write it as a string`);
  throw new InputFault(name, `must be ${what} as a string or an integer, not ${shown(value)}`);
}

/** An amount in minor units; `{ "amountMinor": "100", "currency": "EUR" }` says the same, and must name the account's currency. */
export function amountOf(found: Found, currency: string): bigint {
  const { name, value } = found;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wholeOf(found, 'a whole number of minor units');
  const fields = new Fields(name, value);
  const amount = wholeOf(fields.need('amountMinor', 'minor', 'minorUnits'), 'a whole number of minor units');
  const named = fields.take('currency');
  if (named !== null && named.value !== currency) throw new InputFault(named.name, `is ${shown(named.value)}, but the account is kept in ${currency}`);
  fields.end('amountMinor, currency');
  return amount;
}

export function amountFromZero(found: Found, currency: string): bigint {
  const amount = amountOf(found, currency);
  if (amount < 0n) throw new InputFault(found.name, `is ${amount}; it can't be below zero`);
  return amount;
}

const rateSpellings = {
  basisPoints: ['basisPoints', 'shareBasisPoints', 'rateBasisPoints', 'percentBasisPoints', 'pariPassuBasisPoints', 'pariPassuShareBasisPoints', 'bp'],
  partsPerMillion: ['partsPerMillion', 'sharePartsPerMillion', 'ppm'],
  percent: ['percent', 'percentage'],
  fraction: ['share', 'rate', 'pariPassuShare'],
} as const;

/** A part of what comes, above 0 and at most the whole; null when the tier gives none. */
export function rateOf(fields: Fields): Rational | null {
  const given = Object.entries(rateSpellings).flatMap(([unit, spellings]) => {
    const found = fields.take(...spellings);
    return found === null ? [] : [{ unit: unit as keyof typeof rateSpellings, found }];
  });
  const [first, second] = given;
  if (first === undefined) return null;
  if (second !== undefined) throw new InputFault(second.found.name, `says again what ${first.found.name} says`);
  const rate = rateIn(first.unit, first.found);
  if (!isPositive(rate) || isLess(one, rate)) throw new InputFault(first.found.name, `is ${shown(first.found.value)}; a part is above nothing and at most the whole`);
  return rate;
}

function rateIn(unit: keyof typeof rateSpellings, found: Found): Rational {
  switch (unit) {
    case 'basisPoints':
      return rational(wholeOf(found, 'whole basis points'), 10_000n);
    case 'partsPerMillion':
      return rational(wholeOf(found, 'whole parts per million'), 1_000_000n);
    case 'percent':
      return decimalOf(found, 100n);
    case 'fraction':
      return fractionOf(found);
  }
}

/** "12.5" as text, or a whole number: 12.5 as a JSON number has been through a float. */
function decimalOf(found: Found, scale: bigint): Rational {
  const text = typeof found.value === 'number' ? String(wholeOf(found, 'a percentage')) : textOf(found, 40).replace(/\s*%$/, '');
  const [, whole, fraction = ''] = /^(\d{1,20})(?:\.(\d{1,20}))?$/.exec(text) ?? [];
  if (whole === undefined) throw new InputFault(found.name, `must be a percentage such as "12.5", not ${shown(found.value)}`);
  return rational(BigInt(whole + fraction), scale * 10n ** BigInt(fraction.length));
}

export function fractionOf(found: Found): Rational {
  const [, n, d] = (typeof found.value === 'string' && /^(\d{1,40})\s*\/\s*([1-9]\d{0,39})$/.exec(found.value)) || [];
  if (n === undefined || d === undefined) throw new InputFault(found.name, `must be a fraction such as "1/3", not ${shown(found.value)}`);
  return rational(BigInt(n), BigInt(d));
}

export const isFraction = ({ value }: Found): boolean => typeof value === 'string' && value.includes('/');
