import type { IsoDate } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import type { LightPlan } from '../../domain/light/dose';

/** States of a stop whose light counts for sure: it is reserved, agreed, or has been. */
export const certainStates: readonly string[] = ['reserved', 'confirmed', 'concluded'];
/** Those and the ones that may still come to be. */
const possibleStates: readonly string[] = ['hold', 'challenged', ...certainStates];

/** One object on display at one stop, as its list says; the whole list of the offer where a stop has none of its own. */
export interface StopDisplay {
  readonly objectId: string;
  readonly stopId: string;
  readonly state: string;
  readonly hostId: string;
  readonly hostName: string | null;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly lux: number | null;
  /** From the opening to the closing, whatever these are. */
  readonly wholeOpening: boolean;
  /** The light plan in force at the opening; null where the host has handed nothing in, or has no plan. */
  readonly plan: LightPlan | null;
}

/**
 * Where these objects hang: at every stop, held to concluded, of a tour of their offer. A light plan is read only where the host handed in its report
 * with the stop, because what it says is part of it.
 */
export function displaysOf(tx: Transaction, objectIds: readonly string[]): Promise<StopDisplay[]> {
  return tx.query<StopDisplay>(
    `select object.id as "objectId", stop.id as "stopId", stop.state, stop.host_id as "hostId", organisation.name as "hostName",
       coalesce(listed.from_day, stop.opening) as "from", coalesce(listed.to_day, stop.closing) as "to", listed.lux,
       listed.from_day is null and listed.to_day is null as "wholeOpening", plan.plan
     from work_object object join tour on tour.offer_id = object.offer_id join stop on stop.tour_id = tour.id and stop.state = any ($2)
     left join copy_organisation organisation on organisation.id = stop.host_id
     left join stop_object listed on listed.stop_id = stop.id and listed.object_id = object.id
     left join lateral (
       select jsonb_build_object('lux', lux, 'openMinutes', open_minutes, 'maintenanceMinutes', maintenance_minutes, 'maintenanceLux', maintenance_lux, 'nightLux', night_lux) as plan
       from light_plan where light_plan.space_id = stop.space_id and valid_from <= stop.opening
         and exists (select 1 from facility_submission where facility_submission.stop_id = stop.id)
       order by valid_from desc, number desc limit 1) plan on true
     where object.id = any ($1)
       and (listed.stop_id is not null or (object.withdrawn_at is null and not exists (select 1 from stop_object any_listed where any_listed.stop_id = stop.id)))
     order by "from", stop.placed_no`, [objectIds, possibleStates]);
}

/** The objects that hang at a stop. */
export async function objectsShownAt(tx: Transaction, stopId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select object.id from stop join tour on tour.id = stop.tour_id join work_object object on object.offer_id = tour.offer_id
     left join stop_object listed on listed.stop_id = stop.id and listed.object_id = object.id
     where stop.id = $1 and (listed.stop_id is not null or (object.withdrawn_at is null and not exists (select 1 from stop_object any_listed where any_listed.stop_id = stop.id)))`, [stopId]);
  return rows.map(({ id }) => id);
}

/** The displays of each object together. */
export function displaysByObject(displays: readonly StopDisplay[]): Map<string, StopDisplay[]> {
  const groups = new Map<string, StopDisplay[]>();
  for (const display of displays) groups.set(display.objectId, [...(groups.get(display.objectId) ?? []), display]);
  return groups;
}
