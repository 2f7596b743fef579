import { Transform } from 'class-transformer';
import { field, type FieldOptions } from './field';

const DIGITS = /^-?\d{1,15}$/;

/** Query values arrive as text; what does not look like a whole number stays text and is refused by the check. */
const fromQuery = Transform(({ value }) => (typeof value === 'string' && DIGITS.test(value) ? Number(value) : value));

/** A whole number between `min` and `max`, both allowed. JSON only: `"5"` is text and refused. */
export function IsWholeNumber(min: number, max: number, options?: FieldOptions): PropertyDecorator {
  return field(wholeNumber(min, max), options);
}

/** The same in a query string, where there are no numbers. */
export function IsWholeNumberInQuery(min: number, max: number, options?: FieldOptions): PropertyDecorator {
  return field(wholeNumber(min, max), options, fromQuery);
}

/** A share in basis points: 10,000 is the whole. */
export function IsBasisPoints(options?: FieldOptions): PropertyDecorator {
  return field({ ...wholeNumber(0, 10_000), name: 'isBasisPoints' }, options);
}

/** Degrees of the WGS 84 coordinate system; the only fractions the house accepts. */
export function IsLatitude(options?: FieldOptions): PropertyDecorator {
  return field(degrees(90), options);
}
export function IsLongitude(options?: FieldOptions): PropertyDecorator {
  return field(degrees(180), options);
}

export function IsFlag(options?: FieldOptions): PropertyDecorator {
  const check = (value: unknown) => (typeof value === 'boolean' ? null : 'must be true or false');
  return field({ name: 'isFlag', check, schema: { type: 'boolean' } }, options);
}

/** Yes or no in a query string, where there are no booleans. */
export function IsFlagInQuery(options?: FieldOptions): PropertyDecorator {
  const toFlag = Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : value));
  const check = (value: unknown) => (typeof value === 'boolean' ? null : 'must be true or false');
  return field({ name: 'isFlag', check, schema: { type: 'boolean' } }, options, toFlag);
}

export function wholeNumber(min: number, max: number) {
  const check = (value: unknown) =>
    Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= max
      ? null
      : `must be a whole number from ${min} to ${max}`;
  return { name: 'isWholeNumber', check, schema: { type: 'integer', minimum: min, maximum: max } };
}

function degrees(limit: number) {
  const check = (value: unknown) =>
    typeof value === 'number' && Math.abs(value) <= limit ? null : `must be degrees from -${limit} to ${limit}`;
  return { name: 'isDegrees', check, schema: { type: 'number', minimum: -limit, maximum: limit } };
}
