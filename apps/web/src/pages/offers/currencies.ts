/** Currencies of the partners, the most usual ones of contracts first. */
export const CURRENCIES = [
  'EUR', 'USD', 'GBP', 'CHF', 'JPY', 'CNY', 'AUD', 'BDT', 'BND', 'CZK', 'DKK', 'HUF', 'IDR', 'INR', 'KHR', 'KRW', 'KZT', 'LAK', 'MMK', 'MNT', 'MYR', 'NOK', 'NZD', 'PHP', 'PKR', 'PLN', 'RON', 'RUB', 'SEK', 'SGD',
  'THB', 'VND',
] as const;
