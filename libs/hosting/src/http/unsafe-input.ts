import { isWellFormed } from '@caravanserai/kernel';
import type { FieldRefusal } from './input-refused';

const DEEPEST = 24;
const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype)); // __proto__, constructor, hasOwnProperty, …

/**
 * What no field of ours may contain, whatever its kind: characters that PostgreSQL cannot store (NUL) or that are no
 * Unicode text (half of a surrogate pair), keys that reach into JavaScript's prototypes, and nesting that would exhaust the
 * stack of those who walk it. Found here, they are a 400 with the field's name; found later, they would be a 500.
 */
export function findUnsafe(value: unknown, path = '', depth = 0): FieldRefusal | null {
  if (typeof value === 'string') return unsafeText(value, path);
  if (typeof value !== 'object' || value === null) return null;
  if (depth === DEEPEST) return { field: path, reason: `must not be nested more than ${DEEPEST} levels deep` };
  for (const key of Object.keys(value)) {
    const found = unsafeKey(key, path) ?? findUnsafe((value as Record<string, unknown>)[key], join(path, key), depth + 1);
    if (found) return found;
  }
  return null;
}

function unsafeText(text: string, path: string): FieldRefusal | null {
  if (text.includes('\0')) return { field: path, reason: 'must not contain the NUL character' };
  return isWellFormed(text) ? null : { field: path, reason: 'must be well-formed Unicode text' };
}

function unsafeKey(key: string, path: string): FieldRefusal | null {
  if (INHERITED.has(key)) return { field: join(path, key), reason: 'is not a known field' };
  return unsafeText(key, '') && { field: path, reason: 'must have names of well-formed text without NUL characters' };
}

export const join = (path: string, key: string) => (path === '' ? key : `${path}.${key}`);
