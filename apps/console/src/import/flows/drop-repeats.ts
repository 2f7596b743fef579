import { isDeepStrictEqual } from 'node:util';
import type { ImportContext } from './import-context';
import type { Placed, WithVenue } from './place-venues';

/**
 * Rows of one id that the file has twice: the same again changes nothing, another content under the same id is refused, since nobody can tell which one is right.
 * Only rows that grouping brings together are seen here; a service sees the others.
 */
export async function dropRepeats<T extends WithVenue>(rows: readonly Placed<T>[], { journal, finished }: ImportContext): Promise<readonly Placed<T>[]> {
  const first = new Map<string, Placed<T>>();
  for (const placed of rows) {
    const { rowId } = placed.row;
    const earlier = first.get(rowId);
    if (earlier === undefined) first.set(rowId, placed);
    else if (isDeepStrictEqual({ ...earlier.row, line: 0 }, { ...placed.row, line: 0 })) journal.tally.outcome('unchanged', 1);
    else await journal.refused(placed, { field: 'row', code: 'row-id-twice', reason: `Line ${earlier.line} has the same id, ${rowId}, and says something else.` });
    if (earlier !== undefined) finished(1);
  }
  return [...first.values()];
}
