import type { IsoDate } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import type { StopLine } from '../../domain/facility/stop-list';
import type { LightClass } from '../../domain/light/light-class';
import type { Consent } from './consents';

export interface StopObject extends StopLine {
  readonly inventoryNumber: string;
  readonly title: string;
  readonly lender: string;
  readonly lightClass: LightClass;
  /** False where the stop has no list of its own: then everything on the offer's list comes. */
  readonly listed: boolean;
  /** The lender's last word on this object at this host. */
  readonly consent: Consent['state'] | null;
  readonly consentTo: IsoDate | null;
}

/** The objects of a stop with what their lenders say to this host. At most 500 stand on a list of its own. */
export function stopObjects(tx: Transaction, stopId: string): Promise<StopObject[]> {
  return tx.query<StopObject>(
    `select object.id as "objectId", object.inventory_number as "inventoryNumber", object.title, object.lender, object.light_class as "lightClass",
       listed.from_day as "fromDay", listed.to_day as "toDay", listed.substitutes, listed.lux, listed.stop_id is not null as listed,
       consent.state as consent, consent.valid_to as "consentTo"
     from stop join tour on tour.id = stop.tour_id join work_object object on object.offer_id = tour.offer_id
     left join stop_object listed on listed.stop_id = stop.id and listed.object_id = object.id
     left join lateral (select state, valid_to from object_consent where object_id = object.id and host_id = stop.host_id order by id desc limit 1) consent on true
     where stop.id = $1 and (listed.stop_id is not null or (object.withdrawn_at is null and not exists (select 1 from stop_object any_listed where any_listed.stop_id = stop.id)))
     order by object.inventory_number, object.id limit 1000`, [stopId]);
}

export async function replaceStopObjects(tx: Transaction, stopId: string, lines: readonly StopLine[]): Promise<void> {
  await tx.query('delete from stop_object where stop_id = $1', [stopId]);
  await tx.query(
    `insert into stop_object (stop_id, object_id, from_day, to_day, substitutes, lux)
     select $1, "objectId", "fromDay", "toDay", substitutes, lux
     from jsonb_to_recordset($2::jsonb) as line ("objectId" uuid, "fromDay" date, "toDay" date, substitutes uuid, lux integer)`, [stopId, JSON.stringify(lines)]);
}
