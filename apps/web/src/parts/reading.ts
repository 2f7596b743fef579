import { languageNow } from '../texts/i18n';

/**
 * Dates and numbers as people read them, in the language of the application. Instants are ISO 8601 with a zone, days are
 * `YYYY-MM-DD` without one; both come from the API as they are.
 */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const language = languageNow() === 'en' ? 'en-GB' : languageNow();
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(language, options);
  formats.set(key, known);
  return known;
}

/** The zone of this browser, where no organisation has another. */
export const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

const isDay = (value: string): boolean => value.length === 10;
/** A day has no zone of its own: it is read and written in UTC. */
const dateOf = (value: string): Date => new Date(isDay(value) ? `${value}T00:00:00Z` : value);
const yearNow = (): number => new Date().getFullYear();

/** "Wed 16 Feb", with the year where it is not this one; `long` names the month in full. */
export function dayInWords(value: string, { zone, weekday = true, long = false }: { zone?: string; weekday?: boolean; long?: boolean } = {}): string {
  const date = dateOf(value);
  const year = date.getUTCFullYear() !== yearNow() ? ({ year: 'numeric' } as const) : {};
  return withoutComma(format({ day: 'numeric', month: long ? 'long' : 'short', ...(weekday && { weekday: long ? 'long' : 'short' }), ...year, timeZone: isDay(value) ? 'UTC' : (zone ?? zoneHere()) }).format(date));
}

/** "Wed 16 Feb": one comma a line is enough, and it stands before the hour. */
const withoutComma = (text: string): string => text.replace(/^(\p{L}+\.?),/u, '$1');

export const timeInWords = (value: string, zone: string = zoneHere()): string => format({ hour: '2-digit', minute: '2-digit', timeZone: zone }).format(dateOf(value));

/** "1 Mar – 31 May 2028": the end is the last day, not the one after it. */
export function rangeInWords(start: string, lastDay: string): string {
  return format({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).formatRange(dateOf(start), dateOf(lastDay));
}

export const numberInWords = (value: number, options?: Intl.NumberFormatOptions): string => new Intl.NumberFormat(languageNow() === 'en' ? 'en-GB' : languageNow(), options).format(value);

/** "EUR 18,400": the code, since a sign such as $ names many currencies; minor units only where there are any. */
export function moneyInWords({ minor, currency }: { readonly minor: number; readonly currency: string }): string {
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  const amount = minor / 10 ** digits;
  const shown = Number.isInteger(amount) ? 0 : digits;
  return `${currency} ${numberInWords(amount, { minimumFractionDigits: shown, maximumFractionDigits: shown })}`;
}

/** The city of an IANA zone: "Ho Chi Minh". */
export const cityOf = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');

/** A month's name: "Feb", or its first letter where there is no room. */
export const monthInWords = (day: string, narrow = false): string => format({ month: narrow ? 'narrow' : 'short', timeZone: 'UTC' }).format(dateOf(day));

/** "Thursday 17 February 2028, 09:42". */
export const momentInWords = (now: Date, zone: string): string =>
  `${withoutComma(format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: zone }).format(now))}, ${format({ hour: '2-digit', minute: '2-digit', timeZone: zone }).format(now)}`;
