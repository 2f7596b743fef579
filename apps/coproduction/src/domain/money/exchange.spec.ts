import { type ExchangeQuote, checkQuote } from './exchange';

const quote: ExchangeQuote = { from: 'KRW', to: 'EUR', numerator: 1n, denominator: 1500n, source: null, fixedOn: '2027-01-04' };

it.each([
  ['in order', {}, 'fine'],
  ['of one currency', { to: 'KRW' }, 'quote-of-one-currency'],
  ['of a currency that is none', { from: 'WON' }, 'quote-currency-unknown'],
  ['of nothing', { numerator: 0n }, 'quote-not-positive'],
  ['without a day', { fixedOn: 'today' }, 'quote-date-unreadable'],
])('a quote %s', (_, change, expected) => {
  const checked = checkQuote({ ...quote, ...change });
  expect(checked.ok ? 'fine' : checked.rejection.code).toBe(expected);
});
