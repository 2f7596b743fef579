import type { Transaction } from '@caravanserai/persistence';
import type { DocumentKind } from '../../domain/road/paperwork';

export interface StayObject {
  readonly id: string;
  readonly title: string;
  readonly inventoryNumber: string;
  readonly needsCites: boolean;
  readonly needsImmunity: boolean;
  readonly needsExportLicence: boolean;
}

/** The objects of a stop's own list; while it has none, all of the offer travel. */
export function objectsOf(tx: Transaction, stopId: string, offerId: string): Promise<StayObject[]> {
  return tx.query<StayObject>(
    `select o.id, o.title, o.inventory_number as "inventoryNumber", jsonb_array_length(o.cites) > 0 as "needsCites", o.needs_immunity as "needsImmunity",
       o.needs_export_licence as "needsExportLicence"
     from work_object o where o.offer_id = $2 and o.withdrawn_at is null
       and (exists (select 1 from stop_object mine where mine.stop_id = $1 and mine.object_id = o.id) or not exists (select 1 from stop_object any_of where any_of.stop_id = $1))
     order by o.inventory_number, o.id limit 2000`,
    [stopId, offerId],
  );
}

/** The first of these that does not come to the stop, or null where all do. */
export async function strangeObject(tx: Transaction, { id, offerId }: { readonly id: string; readonly offerId: string }, objectIds: readonly string[]): Promise<string | null> {
  if (objectIds.length === 0) return null;
  const known = new Set((await objectsOf(tx, id, offerId)).map((object) => object.id));
  return objectIds.find((objectId) => !known.has(objectId)) ?? null;
}

/** What the objects themselves ask for, whether somebody has thought of it or not. */
export function documentsNeededBy(objects: readonly StayObject[]): DocumentKind[] {
  const needs: ReadonlyArray<readonly [DocumentKind, (object: StayObject) => boolean]> = [
    ['cites-permit', ({ needsCites }) => needsCites],
    ['immunity', ({ needsImmunity }) => needsImmunity],
    ['export-licence', ({ needsExportLicence }) => needsExportLicence],
  ];
  return needs.filter(([, asks]) => objects.some(asks)).map(([kind]) => kind);
}
