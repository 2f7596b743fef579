import { isCountry } from '@caravanserai/kernel';
import { Transform } from 'class-transformer';
import { field, type FieldOptions } from './field';
import { composed, refuseText } from './text';

const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/u;
// Five to eight letters would be legal too (RFC 5646), but none is registered: whoever writes "english" means "en".
const LANGUAGE = /^(?=.{2,35}$)[a-z]{2,3}(-|$)/;

/** One of the words of a closed list, which the OpenAPI document shows. */
export function IsCode(list: readonly string[], options?: FieldOptions): PropertyDecorator {
  const known = new Set<unknown>(list);
  const check = (value: unknown) => (known.has(value) ? null : `must be one of ${list.join(', ')}`);
  return field({ name: 'isCode', check, schema: { type: 'string', enum: [...list] } }, options);
}

/** ISO 3166-1 alpha-2, upper case. */
export function IsCountry(options?: FieldOptions): PropertyDecorator {
  const check = (value: unknown) => (isCountry(value) ? null : 'must be an ISO 3166-1 alpha-2 code');
  return field({ name: 'isCountry', check, schema: { type: 'string', pattern: '^[A-Z]{2}$', example: 'VN' } }, options);
}

/** BCP 47 in canonical form: `en`, `zh-Hant`, `pt-BR`. */
export function IsLanguage(options?: FieldOptions): PropertyDecorator {
  const check = (value: unknown) => (isLanguage(value) ? null : 'must be a BCP 47 language tag in canonical form');
  return field({ name: 'isLanguage', check, schema: { type: 'string', maxLength: 35, example: 'zh-Hant' } }, options);
}

/** A title in several languages, keyed by BCP 47 tag: `{ "en": "…", "fr": "…" }`, 1 to 30 of them. */
export function IsTitlesByLanguage(max = 300, options?: FieldOptions): PropertyDecorator {
  const schema = { type: 'object', additionalProperties: { type: 'string', minLength: 1, maxLength: max }, example: { en: 'Silk' } };
  return field({ name: 'isTitlesByLanguage', check: (value) => refuseTitles(value, max), schema }, options, composedTitles);
}

export function isLanguage(value: unknown): boolean {
  if (typeof value !== 'string' || !LANGUAGE.test(value)) return false;
  try {
    return Intl.getCanonicalLocales(value)[0] === value;
  } catch {
    return false; // Intl throws a RangeError for what is no tag at all; to us it is the same refusal.
  }
}

/** As single titles are: composed to NFC and trimmed, whatever keyboard they come from. */
const composedTitles = Transform(({ value }) => (isMap(value) ? Object.fromEntries(Object.entries(value).map(([tag, title]) => [tag, composed(title)])) : value));
const isMap = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

function refuseTitles(value: unknown, max: number): string | null {
  if (!isMap(value)) return 'must be an object of language tag and title';
  const entries = Object.entries(value);
  if (entries.length === 0 || entries.length > 30) return 'must hold 1 to 30 languages';
  for (const [tag, title] of entries) {
    if (!isLanguage(tag)) return `holds "${tag.slice(0, 35)}", which is not a BCP 47 language tag in canonical form`;
    const reason = refuseText(title, max, CONTROL, 'must stand on one line');
    if (reason) return `in "${tag}" ${reason}`;
  }
  return null;
}
