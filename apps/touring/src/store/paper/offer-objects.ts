import type { Transaction } from '@caravanserai/persistence';
import { objectOutline, type ObjectOutline, WorkObject } from '../facility/object.entity';

/** More than any touring list that was seen; a paper of more would not be read. */
const mostObjects = 1_000;

/** What everybody may know of an offer's objects, in the order of their inventory. */
export async function outlinesOf(tx: Transaction, offerId: string): Promise<{ objects: ObjectOutline[]; inAll: number }> {
  const query = tx.manager.createQueryBuilder(WorkObject, 'object').where('object.offerId = :offerId and object.withdrawnAt is null', { offerId });
  const [objects, inAll] = await query.orderBy('object.inventoryNumber').addOrderBy('object.id').limit(mostObjects).getManyAndCount();
  return { objects: objects.map(objectOutline), inAll };
}
