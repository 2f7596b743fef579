import { currencyCodes, currencyExponent, isCurrency } from './currencies';

it.each([
  ['JPY', 0], ['KRW', 0], ['VND', 0], ['ISK', 0], ['CLP', 0], ['UGX', 0],
  ['EUR', 2], ['GBP', 2], ['CNY', 2], ['INR', 2], ['HUF', 2], ['IDR', 2], ['LAK', 2], ['MMK', 2], ['MGA', 2],
  ['BHD', 3], ['IQD', 3], ['JOD', 3], ['KWD', 3], ['LYD', 3], ['OMR', 3], ['TND', 3],
  ['CLF', 4], ['UYW', 4],
])('%s has %i decimals', (code, exponent) => {
  expect(currencyExponent(code)).toBe(exponent);
});

it.each(['XAU', 'XDR', 'XXX', 'XTS', 'eur', 'EURO', '', 'toString', null, undefined, 978])('%j is no currency', (code) => {
  expect(isCurrency(code)).toBe(false);
});

it('an unknown code is named in the error', () => {
  expect(() => currencyExponent('EURO')).toThrow(new RangeError('"EURO" is not a currency of ISO 4217.'));
});

it('has each code once, and each is spelt as the world spells it', () => {
  const names = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' });
  // Too new for the names that come with older Node releases: the dollar of the Caribbean guilder's heirs and an accounting unit.
  const unnamed = currencyCodes.filter((code) => names.of(code) === undefined && !['XAD', 'XCG', 'ZWG'].includes(code));
  expect(unnamed).toEqual([]);
  expect(new Set(currencyCodes).size).toBe(currencyCodes.length);
});

it('leaves out no currency in use', () => {
  const noMoney = ['XAG', 'XAU', 'XBA', 'XBB', 'XBC', 'XBD', 'XDR', 'XPD', 'XPT', 'XSU', 'XTS', 'XUA', 'XXX'];
  const withdrawn = ['CUC', 'SLL', 'ZWL'];
  const missing = Intl.supportedValuesOf('currency').filter((code) => !isCurrency(code));
  expect(missing.filter((code) => ![...noMoney, ...withdrawn].includes(code))).toEqual([]);
});
