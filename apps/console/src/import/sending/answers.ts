import type { BulkAnswer, RowResult } from '../bulk-contract';
import { BulkRefused } from './bulk-client';

/** Pairs what was sent with what came back. An answer that is not row by row would make the counts a lie, so it ends the import. */
export function paired<T>(sent: readonly T[], rowIdOf: (item: T) => string, answer: BulkAnswer): readonly (readonly [T, RowResult])[] {
  const { results } = answer;
  if (!Array.isArray(results) || results.length !== sent.length) throw new BulkRefused(`${sent.length} rows were sent and ${results?.length ?? 'no'} answers came.`);
  return sent.map((item, at) => {
    const result = results[at] as RowResult;
    if (result.rowId !== rowIdOf(item)) throw new BulkRefused(`Row ${rowIdOf(item)} was sent and an answer for ${result.rowId} came.`);
    return [item, result] as const;
  });
}
