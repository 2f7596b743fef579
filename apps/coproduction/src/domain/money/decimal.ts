import { currencyExponent } from '@caravanserai/kernel';

/** As the kernel's `toDecimal`, for sums that may be larger than a JSON number holds: "1234.50", "-0.05", "1000" for yen. */
export function toDecimalOf(minor: bigint, currency: string): string {
  const exponent = currencyExponent(currency);
  const digits = String(minor < 0n ? -minor : minor).padStart(exponent + 1, '0');
  const cut = digits.length - exponent;
  return `${minor < 0n ? '-' : ''}${digits.slice(0, cut)}${exponent > 0 ? `.${digits.slice(cut)}` : ''}`;
}
