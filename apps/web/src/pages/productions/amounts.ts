/** How many decimals people write in a currency; the platform's own digits, of which some are never shown (ISO 4217). */
export function decimalsOf(currency: string): number {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2; // Half a code while it is typed; what the platform takes it decides itself.
  }
}

/** Digits of minor units as a decimal number, without passing through a float. */
export function decimalOf(minor: string, currency: string): string {
  const decimals = decimalsOf(currency);
  if (decimals === 0) return minor;
  const padded = minor.padStart(decimals + 1, '0');
  return `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
}

/** What somebody typed as digits of minor units; null where it is no amount of this currency, since nothing is rounded. */
export function minorOf(typed: string, currency: string): string | null {
  const found = /^(\d+)(?:[.,](\d*))?$/.exec(typed.trim().replaceAll(/[ \u00a0\u202f']/g, ''));
  if (!found) return null;
  const decimals = decimalsOf(currency);
  const [, whole = '', fraction = ''] = found;
  if (fraction.length > decimals) return null;
  return `${whole}${fraction.padEnd(decimals, '0')}`.replace(/^0+(?=\d)/, '');
}

export const amountInWords = (minor: string, currency: string): string => `${decimalOf(minor, currency).replace(/\B(?=(\d{3})+(?!\d)(?=\.|$))/g, '\u202f')} ${currency}`;
