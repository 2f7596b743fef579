import { field, type FieldOptions } from '@caravanserai/hosting';

const pattern = /^([01]\d|2[0-3]):[0-5]\d$/;

/** A time of day as clocks show it, `HH:MM` from 00:00 to 23:59. */
export function IsClockTime(options?: FieldOptions): PropertyDecorator {
  const check = (value: unknown) => (typeof value === 'string' && pattern.test(value) ? null : 'must be a time as HH:MM');
  return field({ name: 'isClockTime', check, schema: { type: 'string', pattern: pattern.source, example: '07:30' } }, options);
}
