import type { BreakEvenAsked, PremiumAsked } from './tour-money';

/** What is typed, as it is typed: percentages and amounts in whole units with their decimals. */
export interface SumsTyped {
  readonly transit: string;
  readonly place: string;
  readonly transports: string;
  readonly days: string;
  readonly left: string;
  readonly grants: string;
  readonly coming: string;
}

export const nothingTyped: SumsTyped = { transit: '', place: '', transports: '', days: '', left: '', grants: '', coming: '' };

const DECIMALS_OF_A_MILLIONTH = 4;

/** A number of whole units as a whole number of the smallest ones; null where it is none, or finer than they are. */
export function smallest(text: string, decimals: number): number | null {
  const [, whole, fraction = ''] = /^\s*(\d{1,10})(?:[.,](\d+))?\s*$/.exec(text.replaceAll(/[\s’']/g, '')) ?? [];
  return whole === undefined || fraction.length > decimals ? null : Number(whole + fraction.padEnd(decimals, '0'));
}

export const decimalsOf = (currency: string): number => new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

const count = (text: string): number | null => (text.trim() === '' ? null : smallest(text, 0));

/** Null until both rates are there; what is left empty is taken from the records. */
export function premiumFrom({ transit, place, transports, days }: SumsTyped): PremiumAsked | null {
  const [transitRate, placeRate] = [smallest(transit, DECIMALS_OF_A_MILLIONTH), smallest(place, DECIMALS_OF_A_MILLIONTH)];
  const [legs, there] = [count(transports), count(days)];
  return transitRate === null || placeRate === null ? null : { transitRate, placeRate, ...(legs !== null && { transports: legs }), ...(there !== null && { days: there }) };
}

/** Null until it is known what a visitor leaves. */
export function breakEvenFrom({ left, grants, coming }: SumsTyped, currency: string): BreakEvenAsked | null {
  const minor = (text: string) => smallest(text, decimalsOf(currency));
  const netYieldMinor = minor(left);
  return netYieldMinor === null ? null : { netYieldMinor, grantsMinor: minor(grants) ?? 0, comingMinor: minor(coming) ?? 0 };
}
