import { isIanaZone, isIsoDate } from '@caravanserai/kernel';
import { checked, field, type FieldOptions } from './field';
import { IsObjectOf } from './nested';

// RFC 3339 with an offset; a time without one would mean another instant in Hanoi than in Lisbon. No clock on earth is more than
// fourteen hours off, and PostgreSQL takes no offset of sixteen and more, which the grammar of RFC 3339 would allow. The day must exist
// where it is written and in UTC, where the last hours of the year 9999 west of Greenwich lie in a year that has five digits.
const INSTANT = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

export const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && INSTANT.test(value) && isIsoDate(value.slice(0, 10)) && isIsoDate(new Date(value).toISOString().slice(0, 10));

/** A calendar day, `YYYY-MM-DD`, that exists. */
export function IsDateOnly(options?: FieldOptions): PropertyDecorator {
  const check = (value: unknown) => (isDay(value) ? null : 'must be a date that exists, as YYYY-MM-DD');
  return field({ name: 'isDateOnly', check, schema: { type: 'string', format: 'date' } }, options);
}

/** A point in time, RFC 3339 with an offset. */
export function IsInstant(options?: FieldOptions): PropertyDecorator {
  const check = (value: unknown) => (isInstant(value) ? null : 'must be a time with an offset, as 2027-03-01T09:00:00Z');
  return field({ name: 'isInstant', check, schema: { type: 'string', format: 'date-time' } }, options);
}

/** An IANA time zone name. */
export function IsZone(options?: FieldOptions): PropertyDecorator {
  const check = (value: unknown) => (typeof value === 'string' && isIanaZone(value) ? null : 'must be an IANA time zone');
  return field({ name: 'isZone', check, schema: { type: 'string', maxLength: 64, example: 'Asia/Ho_Chi_Minh' } }, options);
}

/** Days `[start, end)` in the zone of the place: `end` is the first day that is free again. */
export class DateRangeField {
  @IsDateOnly({ description: 'First day' })
  start: string;

  @IsDateOnly({ description: 'The day after the last one' })
  @checked({ name: 'isAfterStart', check: refuseEndBeforeStart })
  end: string;

  @IsZone()
  zone: string;
}

export function IsDateRange(options?: FieldOptions): PropertyDecorator {
  return IsObjectOf(() => DateRangeField, options);
}

const isDay = (value: unknown) => typeof value === 'string' && value.length === 10 && isIsoDate(value);

function refuseEndBeforeStart(end: unknown, owner: object): string | null {
  const { start } = owner as DateRangeField;
  if (!isDay(start) || !isDay(end)) return null; // What is no date has its own reason already.
  return (end as string) > start ? null : 'must be after start, since the last day is not part of the range';
}
