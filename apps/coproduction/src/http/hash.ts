import { type FieldOptions, field } from '@caravanserai/hosting';

const HASH = /^[0-9a-f]{64}$/;

/** A SHA-256 as the service gives it out: 64 lower-case hexadecimal digits. */
export function IsHash(options?: FieldOptions): PropertyDecorator {
  const check = (value: unknown) => (typeof value === 'string' && HASH.test(value) ? null : 'must be a SHA-256 in lower-case hexadecimal');
  return field({ name: 'isHash', check, schema: { type: 'string', pattern: HASH.source } }, options);
}
