import type { ReadScope } from '@caravanserai/access';
import type { Transaction } from '@caravanserai/persistence';
import { objectOutline, type ObjectOutline, objectView, type ObjectView, WorkObject } from './object.entity';
import { Offer } from '../offer.entity';
import { seenByAll } from '../offer-visibility';
import { seesEverything } from '../reading';

/** Objects of an offer as a reader sees them: whole, in outline, or none while the offer is in the making. */
export async function objectsShown(tx: Transaction, scope: ReadScope, offerId: string, limit: number): Promise<(ObjectView | ObjectOutline)[]> {
  const offer = await tx.manager.findOneByOrFail(Offer, { id: offerId });
  const whole = await seesWholeObjects(tx, scope, offer);
  if (!whole && !seenByAll.includes(offer.state)) return [];
  const query = tx.manager.createQueryBuilder(WorkObject, 'object').where('object.offerId = :offerId and object.withdrawnAt is null', { offerId });
  const objects = await query.orderBy('object.inventoryNumber').addOrderBy('object.id').limit(limit).getMany();
  return objects.map((object) => (whole ? objectView(object) : objectOutline(object)));
}

/** Lenders, values and ends of loans are for the organiser, for hosts with dates of the work, and for administrators. */
export async function seesWholeObjects(tx: Transaction, scope: ReadScope, { id, organiserId }: Offer): Promise<boolean> {
  if (seesEverything(scope) || scope.organisations.includes(organiserId)) return true;
  const [host] = await tx.query('select 1 from stop join tour on tour.id = stop.tour_id where tour.offer_id = $1 and stop.host_id = any ($2) limit 1', [id, scope.organisations]);
  return host !== undefined;
}
