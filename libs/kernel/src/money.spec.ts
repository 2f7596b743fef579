import * as fc from 'fast-check';
import { currencyCodes } from './currencies';
import { addMoney, compareMoney, money, parseMoney, subtractMoney, sumMoney, toDecimal } from './money';
import type { Rejection } from './rejection';

const anyMoney = fc.record({ minor: fc.maxSafeInteger(), currency: fc.constantFrom(...currencyCodes) });

describe('money', () => {
  it.each([0.5, 2 ** 53, -(2 ** 53), Number.NaN, Number.POSITIVE_INFINITY])('refuses %d minor units', (minor) => {
    expect(() => money(minor, 'EUR')).toThrow(
      new RangeError(`${minor} is not an exact amount in minor units of EUR: it must be a safe integer.`),
    );
  });

  it('refuses a currency that is none', () => {
    expect(() => money(1, 'XAU')).toThrow(new RangeError('"XAU" is not a currency of ISO 4217.'));
  });

  it('has only one zero', () => {
    expect(Object.is(money(-0, 'EUR').minor, 0)).toBe(true);
  });
});

describe('arithmetic', () => {
  it.each([
    [addMoney(money(10, 'EUR'), money(-15, 'EUR')), -5],
    [subtractMoney(money(10, 'EUR'), money(10, 'EUR')), 0],
    [sumMoney([money(1, 'EUR'), money(2, 'EUR'), money(3, 'EUR')], 'EUR'), 6],
    [sumMoney([], 'EUR'), 0],
  ])('%#: gives %j', (result, minor) => {
    expect(result).toStrictEqual({ minor, currency: 'EUR' });
  });

  it.each([addMoney, subtractMoney, compareMoney])('%p refuses two currencies', (calculate) => {
    expect(() => calculate(money(1, 'EUR'), money(1, 'JPY'))).toThrow(
      new RangeError("EUR and JPY can't be calculated with each other."),
    );
  });

  it('throws rather than round a sum that is too large', () => {
    expect(() => addMoney(money(Number.MAX_SAFE_INTEGER, 'EUR'), money(1, 'EUR'))).toThrow(RangeError);
  });

  it.each([[1, 2, -1], [2, 2, 0], [3, 2, 1], [-5, 2, -1]])('compares %i with %i as %i', (a, b, order) => {
    expect(compareMoney(money(a, 'INR'), money(b, 'INR'))).toBe(order);
  });
});

it.each([
  [0, 'EUR', '0.00'],
  [5, 'EUR', '0.05'],
  [-5, 'EUR', '-0.05'],
  [123450, 'EUR', '1234.50'],
  [-123450, 'EUR', '-1234.50'],
  [1000, 'JPY', '1000'],
  [0, 'KRW', '0'],
  [1, 'KWD', '0.001'],
  [-1234567, 'BHD', '-1234.567'],
  [12345, 'CLF', '1.2345'],
  [Number.MAX_SAFE_INTEGER, 'EUR', '90071992547409.91'],
])('%i minor units of %s are %s, there and back', (minor, currency, decimal) => {
  expect(toDecimal(money(minor, currency))).toBe(decimal);
  expect(parseMoney(decimal, currency)).toEqual({ ok: true, value: { minor, currency } });
});

it('does not write an amount that is no whole number of minor units', () => {
  expect(() => toDecimal({ minor: 0.5, currency: 'EUR' })).toThrow(RangeError);
});

it.each([
  ['1', 'EUR', 100],
  ['1.5', 'EUR', 150],
  ['-0', 'EUR', 0],
  ['-0.00', 'EUR', 0],
  ['007.10', 'EUR', 710],
])('reads %s %s as %i', (decimal, currency, minor) => {
  expect(parseMoney(decimal, currency)).toStrictEqual({ ok: true, value: { minor, currency } });
});

it.each<[string, string, Rejection]>([
  ['1.005', 'EUR', { code: 'amount-too-precise', details: { amount: '1.005', currency: 'EUR', decimals: 2 } }],
  ['1.0', 'JPY', { code: 'amount-too-precise', details: { amount: '1.0', currency: 'JPY', decimals: 0 } }],
  ['90071992547409.92', 'EUR', { code: 'amount-too-large', details: { amount: '90071992547409.92' } }],
  ['1', 'EURO', { code: 'currency-unknown', details: { currency: 'EURO' } }],
  ...['', ' 1', '1,50', '1.', '.5', '+1', '1e3', '0x1', '1 000', '--1', 'NaN', '١', '1\n'].map(
    (amount): [string, string, Rejection] => [amount, 'EUR', { code: 'amount-not-decimal', details: { amount } }],
  ),
])('refuses %j %s', (decimal, currency, rejection) => {
  expect(parseMoney(decimal, currency)).toEqual({ ok: false, rejection });
});

it('every amount of every currency is read back as it was written', () => {
  fc.assert(
    fc.property(anyMoney, ({ minor, currency }) => {
      expect(parseMoney(toDecimal({ minor, currency }), currency)).toStrictEqual({ ok: true, value: money(minor, currency) });
    }),
  );
});
