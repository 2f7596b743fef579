import { isIsoDate, isWellFormed } from '@caravanserai/kernel';
import { InputRefused } from '../http/input-refused';
import { isInstant } from './dates';
import { field } from './field';
import { IsWholeNumberInQuery } from './numbers';
import { isId } from './text';

const CURSOR = /^[A-Za-z0-9_-]{1,500}$/;

/** `?limit=&after=` of every list; a list with filters extends it. */
export class PageQuery {
  @IsWholeNumberInQuery(1, 200, { optional: true, description: 'Entries per page', example: 50 })
  limit: number = 50;

  @IsCursor()
  after?: string;
}

/** What a cursor holds, column by column: the sort values of the last entry of a page. */
export type CursorKind = 'id' | 'instant' | 'date' | 'text' | 'number';

export function writeCursor(values: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/**
 * The values of `after`, or null on the first page. Clients may write anything into a cursor, so that each value is checked
 * against the kind its column needs; anything else is a refusal that names `after`, not an error of the database.
 */
export function readCursor(after: string | undefined, kinds: readonly CursorKind[]): (string | number)[] | null {
  if (after === undefined) return null;
  const values = parse(after);
  if (Array.isArray(values) && values.length === kinds.length && kinds.every((kind, i) => FITS[kind](values[i]))) {
    return values as (string | number)[];
  }
  throw new InputRefused([{ field: 'after', reason: 'must be a cursor of this list' }]);
}

/** A page from up to `limit + 1` rows: the surplus row says that there is a next page, and is not shown. */
export function page<T>(rows: readonly T[], limit: number, cursorOf: (row: T) => readonly (string | number)[]) {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last !== undefined ? writeCursor(cursorOf(last)) : null };
}

const FITS: Record<CursorKind, (value: unknown) => boolean> = {
  id: isId,
  instant: isInstant,
  date: (value) => typeof value === 'string' && value.length === 10 && isIsoDate(value),
  text: (value) => typeof value === 'string' && !value.includes('\0') && isWellFormed(value),
  number: Number.isSafeInteger,
};

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null; // Not JSON is no cursor; the caller refuses it together with all other kinds of nonsense.
  }
}

/** `after` of a list whose other filters are not only its own. */
export function IsCursor(): PropertyDecorator {
  const check = (value: unknown) => (typeof value === 'string' && CURSOR.test(value) ? null : 'must be a cursor of this list');
  return field(
    { name: 'isCursor', check, schema: { type: 'string', maxLength: 500 } },
    { optional: true, description: '`nextCursor` of the page before' },
  );
}
