import type { Transaction } from './transaction';

const dayMs = 86_400_000;

/**
 * Notes that somebody is asked to go on with a thing, which is locked by the caller: at most once a day, or nobody would read it any more.
 * @returns null when it may be, else from when on it may be again.
 */
export async function noteNudge(tx: Transaction, of: string, id: string): Promise<Date | null> {
  const [last] = await tx.query<{ at: Date }>('select at from nudge where aggregate_type = $1 and aggregate_id = $2', [of, id]);
  const again = last === undefined ? null : new Date(last.at.getTime() + dayMs);
  if (again !== null && tx.now < again) return again;
  await tx.query('insert into nudge (aggregate_type, aggregate_id, at) values ($1, $2, $3) on conflict (aggregate_type, aggregate_id) do update set at = excluded.at', [of, id, tx.now]);
  return null;
}
