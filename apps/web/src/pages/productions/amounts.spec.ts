import { amountInWords, decimalOf, minorOf } from './amounts';
import { linesOf } from './lines-of';

it.each([
  ['9000000', 'EUR', '90000.00'],
  ['5', 'EUR', '0.05'],
  ['1000', 'JPY', '1000'],
  ['90071992547409929', 'USD', '900719925474099.29'],
])('writes %s of %s as %s', (minor, currency, expected) => {
  expect(decimalOf(minor, currency)).toBe(expected);
});

it.each([
  ['90 000,5', 'EUR', '9000050'],
  ['0.05', 'EUR', '5'],
  ['1000', 'JPY', '1000'],
  ['1.5', 'JPY', null],
  ['1.234', 'EUR', null],
  ['-1', 'EUR', null],
  ['', 'EUR', null],
])('reads %s of %s as %s', (typed, currency, expected) => {
  expect(minorOf(typed, currency)).toBe(expected);
});

it('reads fields as people do', () => {
  const fields = { total: { minor: '123456789', currency: 'EUR' }, profit: [{ party: 'p', basisPoints: 3_333 }], signed: true };
  expect(linesOf(fields, new Map([['p', 'Lyon']])).map(({ path, value }) => `${path.join('/')}=${value}`)).toEqual([
    'total=1\u202f234\u202f567.89 EUR', 'profit=', 'profit/Lyon=33.33 %', 'signed=✓',
  ]);
  expect(amountInWords('100', 'JPY')).toBe('100 JPY');
});

it('reads digits as money where a clause has one currency', () => {
  const fields = { currency: 'JPY', total: '1200000', lines: [{ label: 'Set', amount: '1200000' }], fixed: '7' };
  expect(linesOf(fields, new Map()).map(({ value }) => value)).toEqual(['JPY', '1\u202f200\u202f000 JPY', '', '', 'Set', '1\u202f200\u202f000 JPY', '7']);
});
