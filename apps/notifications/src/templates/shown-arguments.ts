import { addDays, currencyExponent, type DateRange, type Money } from '@caravanserai/kernel';
import { type Names, nameFor } from '../domain/names';
import { argumentKinds, type ArgumentName } from '../domain/template';
import type { Arguments, Zones } from '../domain/wording';
import { format } from './format';
import { languages, type LanguageTag } from './language';

/** The British order of day and month, since the reader of "3/4" may sit on either side of an ocean. */
const locales: Record<LanguageTag, string> = { en: 'en-GB', fr: 'fr-FR' };

type Shown = Readonly<Record<string, string | number>>;

/** The arguments as words of a language: days and amounts as people write them, moments in the clocks of both parties. */
export function shownArguments(given: Arguments, zones: Zones, language: LanguageTag): Shown {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, shown(name as ArgumentName, value, zones, language)]));
}

function shown(name: ArgumentName, value: unknown, zones: Zones, language: LanguageTag): string | number {
  switch (argumentKinds[name]) {
    case 'days':
      return days(value as DateRange, language);
    case 'moment':
      return moment(value as string, zones, language);
    case 'money':
      return amount(value as Money, language);
    case 'partner':
      return partnerName(value as string, language);
    case 'organisation':
      return nameFor(language, value as Names);
    case 'clause':
      // An event names a clause in lower case; people call it by its code in capitals, as FRC-1.
      return (value as string).toUpperCase();
    case 'code':
      // A branch of an ICU text is named by an identifier, and a hyphen is none.
      return (value as string).replaceAll('-', '_');
    case 'text':
    case 'count':
      return value as string | number;
  }
}

/** A range as its first and last day; they are days of the place, so no zone can shift them. */
export function days({ start, end }: DateRange, language: LanguageTag): string {
  const [first, last] = [start, addDays(end, -1)].map((date) => new Date(`${date}T00:00:00Z`)) as [Date, Date];
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).formatRange(first, last);
}

export function moment(instant: string, { own, other }: Zones, language: LanguageTag): string {
  const inZone = (timeZone: string) => new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeStyle: 'short', timeZone }).format(new Date(instant));
  const { alone, withOther } = languages[language].moment;
  if (other === null) return format(language, alone, { own: inZone(own), ownZone: own });
  return format(language, withOther, { own: inZone(own), ownZone: own, other: inZone(other), otherZone: other });
}

/** By its code, since a dozen currencies share the dollar sign; through text, so that no binary fraction touches it. */
export function amount({ minor, currency }: Money, language: LanguageTag): string {
  const exponent = currencyExponent(currency);
  const digits = String(Math.abs(minor)).padStart(exponent + 1, '0');
  const decimal = exponent === 0 ? digits : `${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
  const style = { style: 'currency', currency, currencyDisplay: 'code', minimumFractionDigits: exponent, maximumFractionDigits: exponent } as const;
  return new Intl.NumberFormat(locales[language], style).format(`${minor < 0 ? '-' : ''}${decimal}` as Intl.StringNumericLiteral);
}

function partnerName(code: string, language: LanguageTag): string {
  const own: Readonly<Record<string, string>> = languages[language].partners;
  if (own[code] !== undefined) return own[code];
  return /^[A-Z]{2}$/.test(code) ? (new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code) : code;
}
