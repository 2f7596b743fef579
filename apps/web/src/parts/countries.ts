import { languageNow } from '../texts/i18n';

/** The countries of the meeting by ISO 3166-1, those that offices, laws and organisations are most often of; others stay as they are where they are met. */
const CODES = 'AT AU BD BE BG BN CH CN CY CZ DE DK EE ES FI FR GB GR HR HU ID IE IN IT JP KH KR KZ LA LT LU LV MM MN MT MY NL NO NZ PH PK PL PT RO RU SE SG SI SK TH VN'.split(' ');

export const countryName = (code: string): string => new Intl.DisplayNames([languageNow()], { type: 'region', fallback: 'code' }).of(code) ?? code;

/** For a choice, by name in the reader's language; a code beside them is kept in the list. */
export const countryOptions = (kept?: string | null): { value: string; label: string }[] =>
  [...new Set([...CODES, ...(kept ? [kept] : [])])].map((value) => ({ value, label: countryName(value) })).toSorted((left, right) => left.label.localeCompare(right.label, languageNow()));
