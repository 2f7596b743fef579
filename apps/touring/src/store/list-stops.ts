import type { ReadScope } from '@caravanserai/access';
import { readCursor } from '@caravanserai/hosting';
import type { Transaction } from '@caravanserai/persistence';
import type { StopState } from '../domain/stop-lifecycle';
import { ranksOf } from './line-of';
import { type PageAsked, seesEverything } from './reading';
import { Stop } from './stop.entity';
import { type StopView, stopView } from './views';

export interface StopsAsked extends PageAsked {
  readonly tourId?: string;
  readonly spaceId?: string;
  readonly state?: StopState;
}

/** Stops of which the reader is organiser or host, in the order of placement, one more than asked for. */
export async function listStops(tx: Transaction, scope: ReadScope, asked: StopsAsked): Promise<Array<StopView & { placedNo: number }>> {
  const query = tx.manager.createQueryBuilder(Stop, 'stop').where(`stop.state <> 'recorded'`);
  const { organisations } = scope;
  if (!seesEverything(scope)) query.andWhere('(stop.organiserId = any (:organisations) or stop.hostId = any (:organisations))', { organisations });
  for (const column of ['tourId', 'spaceId', 'state'] as const)
    if (asked[column] !== undefined) query.andWhere(`stop.${column} = :${column}`, { [column]: asked[column] });
  const cursor = readCursor(asked.after, ['number']);
  if (cursor !== null) query.andWhere('stop.placedNo > :after', { after: cursor[0] });
  const rows = await query.orderBy('stop.placedNo').limit(asked.limit + 1).getMany();
  const ranks = await ranksOf(tx, rows.map(({ id }) => id));
  return rows.map((stop) => ({ ...stopView(stop, ranks.get(stop.id) ?? null), placedNo: stop.placedNo }));
}
