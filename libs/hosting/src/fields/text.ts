import { isUuid } from '@caravanserai/kernel';
import { Transform } from 'class-transformer';
import { field, type FieldOptions } from './field';

// Titles stand on one line; longer texts may break lines and use tabs. No other control character is text.
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/u;
const CONTROL_BUT_BREAKS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u;
const MACHINE_CODE = /^[\x21-\x7e]+$/;

/** The same title typed on two keyboards must be equal: Vietnamese or Korean input differs in composition only. */
export const composed = (value: unknown): unknown => (typeof value === 'string' ? value.normalize('NFC').trim() : value);
const toComposed = Transform(({ value }) => composed(value));

export const NOT_AN_ID = 'must be a UUID in lower case';
export const isId = (value: unknown): value is string => typeof value === 'string' && isUuid(value);

/** A UUID in lower case, the one spelling in which PostgreSQL gives it back. */
export function IsId(options?: FieldOptions): PropertyDecorator {
  const check = (value: unknown) => (isId(value) ? null : NOT_AN_ID);
  return field({ name: 'isId', check, schema: { type: 'string', format: 'uuid' } }, options);
}

/** One line of text, 1 to `max` characters (code points) after trimming, composed to Unicode NFC. */
export function IsTitle(max = 300, options?: FieldOptions): PropertyDecorator {
  const check = (value: unknown) => refuseText(value, max, CONTROL, 'must stand on one line without control characters');
  return field({ name: 'isTitle', check, schema: text(max) }, options, toComposed);
}

/** Text of several lines, 1 to `max` characters (code points). */
export function IsText(max = 4000, options?: FieldOptions): PropertyDecorator {
  const check = (value: unknown) => refuseText(value, max, CONTROL_BUT_BREAKS, 'must not contain control characters');
  return field({ name: 'isText', check, schema: text(max) }, options, toComposed);
}

/** An identifier of another system (a row id, an external id): visible ASCII, 1 to `max` characters. */
export function IsReference(max = 100, options?: FieldOptions): PropertyDecorator {
  const check = (value: unknown) =>
    refuseText(value, max, CONTROL, 'must stand on one line') ??
    (MACHINE_CODE.test(value as string) ? null : 'must consist of visible ASCII characters');
  return field({ name: 'isReference', check, schema: text(max) }, options);
}

export function refuseText(value: unknown, max: number, forbidden: RegExp, complaint: string): string | null {
  if (typeof value !== 'string') return 'must be text';
  if (value.length === 0) return 'must not be empty';
  if (value.length > max && [...value].length > max) return `must have at most ${max} characters`;
  return forbidden.test(value) ? complaint : null;
}

const text = (max: number) => ({ type: 'string', minLength: 1, maxLength: max });
