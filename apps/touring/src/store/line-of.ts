import type { Transaction } from '@caravanserai/persistence';
import { In } from 'typeorm';
import { statesInLine } from '../domain/stop-lifecycle';
import { Stop } from './stop.entity';

/** Everybody in line for the tours or the spaces of these stops, as far as they overlap in time at all. */
export async function lineAround(tx: Transaction, stops: readonly Stop[]): Promise<Stop[]> {
  const ids = await tx.query<{ id: string }>(
    `select distinct other.id from stop mine join stop other on other.state = any ($2) and (
       (other.tour_id = mine.tour_id and other.occupies_from < mine.set_free_at and other.set_free_at > mine.occupies_from) or
       (other.space_id = mine.space_id and other.occupies_from < mine.occupies_to and other.occupies_to > mine.occupies_from))
     where mine.id = any ($1)`,
    [stops.map(({ id }) => id), statesInLine],
  );
  return tx.manager.find(Stop, { where: { id: In(ids.map(({ id }) => id)) }, order: { placedNo: 'asc' } });
}

/** Ranks as they are now, read in a statement of its own so that it sees what was committed while this transaction waited. */
export async function ranksOf(tx: Transaction, stopIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.query<{ id: string; rank: number }>('select id, touring_rank(stop) as rank from stop where id = any ($1)', [stopIds]);
  return new Map(rows.map(({ id, rank }) => [id, rank]));
}
