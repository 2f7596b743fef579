import { applyDecorators } from '@nestjs/common';
import { field, IsCountry, type FieldKind, type FieldOptions } from '@caravanserai/hosting';
import { Transform } from 'class-transformer';
import { partnerCode } from '../domain/partner-code';

const matching = (name: string, pattern: RegExp, reason: string, max: number, example: string): FieldKind => ({
  name,
  check: (value) => (typeof value === 'string' && value.length <= max && pattern.test(value) ? null : reason),
  schema: { type: 'string', maxLength: max, example },
});

const asPartnerCode = Transform(({ value }) => (typeof value === 'string' ? partnerCode(value) : value));

/** ISO 3166-1 alpha-2; what the Union writes for Greece and the United Kingdom is understood. */
export const IsCountryCode = (options?: FieldOptions): PropertyDecorator => applyDecorators(asPartnerCode, IsCountry(options));

export const partnerKind = matching('isPartner', /^([A-Z]{2}|ASEM:[A-Z]{2,6})$/, 'must be a code of a partner, as PT or ASEM:ASEC', 11, 'PT');
/** A partner's code; EL and UK are understood. */
export const IsPartner = (options?: FieldOptions): PropertyDecorator => field(partnerKind, options, asPartnerCode);

/** What RFC 5321 lets through and a mail server can be asked for; whether it exists, only a mail can tell. */
const email = matching('isEmail', /^[^\s@<>"(),;:\\[\]]{1,64}@[^\s@<>"(),;:\\[\]]+\.[^\s@<>"(),;:\\[\].]{2,}$/u, 'must be an e-mail address', 254, 'desk@museum.example');
export const IsEmail = (options?: FieldOptions): PropertyDecorator => field(email, options);

/** ITU-T E.164. */
const phone = matching('isPhone', /^\+[1-9]\d{6,14}$/, 'must be an international number, as +351211234567', 16, '+351211234567');
export const IsPhone = (options?: FieldOptions): PropertyDecorator => field(phone, options);

export const IsWebAddress = (options?: FieldOptions): PropertyDecorator =>
  field({ name: 'isWebAddress', check: refuseAddress, schema: { type: 'string', format: 'uri', maxLength: 2000 } }, options);

const sha256 = matching('isSha256', /^[0-9a-f]{64}$/, 'must be a SHA-256 in lower-case hexadecimal', 64, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
export const IsSha256 = (options?: FieldOptions): PropertyDecorator => field(sha256, options);

const word = matching('isMachineWord', /^[a-z0-9][a-z0-9.-]{0,99}$/, 'must be lower-case letters, digits, dots and hyphens', 100, 'wikidata');
/** A word for machines, such as the scheme of an id or the source of an import; the same pattern as `word()` of the contracts. */
export const IsMachineWord = (options?: FieldOptions): PropertyDecorator => field(word, options);

const theme = matching('isTheme', /^[a-z][a-z0-9-]{1,49}$/, 'must be a word in lower case, as residencies', 50, 'residencies');
export const IsTheme = (options?: FieldOptions): PropertyDecorator => field(theme, options);

function refuseAddress(value: unknown): string | null {
  const fits = typeof value === 'string' && value.length <= 2000 && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
  return fits ? null : 'must be an address that begins with http:// or https://';
}
