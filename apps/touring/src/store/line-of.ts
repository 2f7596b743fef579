import type { Transaction } from '@caravanserai/persistence';
import type { Claim } from '../domain/line';

/**
 * Everybody in line for the sets or the spaces of these claims, as far as they overlap in time at all, in the order of placement. The claims
 * may have left the line already: what they wanted is what counts.
 */
export function claimsBeside(tx: Transaction, claims: readonly Claim[]): Promise<Claim[]> {
  const mine = claims.map(({ kind, tourId, spaceId, fromMs, toMs, setFreeAtMs }) => ({ kind, tour: tourId, space: spaceId, starts: new Date(fromMs), ends: new Date(toMs), free: new Date(setFreeAtMs) }));
  return tx.query<Claim>(
    `with mine as (select * from jsonb_to_recordset($1::jsonb) as claim (kind text, tour uuid, space uuid, starts timestamptz, ends timestamptz, free timestamptz)),
       beside as (
         select o.kind, o.id from mine join in_line o on mine.kind = 'stop' and o.kind = 'stop' and o.tour_id = mine.tour and o.occupies_from < mine.free and o.set_free_at > mine.starts
         union
         select o.kind, o.id from mine join in_line o on o.space_id = mine.space and o.occupies_from < mine.ends and o.occupies_to > mine.starts)
     select kind, id, o.tour_id as "tourId", o.space_id as "spaceId", o.state, o.placed_no as "placedNo", ${ms('occupies_from')} as "fromMs", ${ms('occupies_to')} as "toMs", ${ms('set_free_at')} as "setFreeAtMs"
     from beside join in_line o using (kind, id) order by o.placed_no`,
    [JSON.stringify(mine)],
  );
}

const ms = (column: string): string => `(extract(epoch from o.${column}) * 1000)::bigint`;

/** Ranks as they are now, read in a statement of its own so that it sees what was committed while this transaction waited. */
export async function ranksOf(tx: Transaction, stopIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.query<{ id: string; rank: number }>('select id, touring_rank(stop) as rank from stop where id = any ($1)', [stopIds]);
  return new Map(rows.map(({ id, rank }) => [id, rank]));
}
