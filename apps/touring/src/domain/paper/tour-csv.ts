import type { Money } from '@caravanserai/kernel';
import { csvTable } from './csv-table';

/** As much of each thing as a row shows. The same shapes stand whole in the JSON. */
export interface ExportedTour {
  readonly tour: { readonly id: string; readonly state: string; readonly title: string; readonly organiserId: string | null };
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  readonly stops: readonly ExportedStop[];
  readonly engagements: readonly ExportedEngagement[];
  readonly stays: readonly { readonly id: string; readonly state: string; readonly begunAt: string }[];
  readonly spaces: readonly { readonly id: string; readonly organisationId: string; readonly name: string; readonly zone: string }[];
  readonly legs: readonly { readonly id: string; readonly state: string; readonly fromStopId: string | null; readonly terms: ExportedWay }[];
  readonly objects: readonly ExportedObject[];
}

interface ExportedStop {
  readonly id: string;
  readonly state: string;
  readonly hostId: string | null;
  readonly zone: string;
  readonly opening: string | null;
  readonly closing: string | null;
  readonly delivery?: string;
  readonly dispatch?: string;
  readonly venue?: string;
  readonly spaceId?: string;
  readonly fee?: { readonly minor: number | null; readonly currency: string | null } | null;
}

interface ExportedEngagement {
  readonly id: string;
  readonly state: string;
  readonly hostId: string | null;
  readonly company: string;
  readonly venue: string;
  readonly days: { readonly start: string; readonly end: string; readonly zone: string };
}

interface ExportedWay {
  readonly from: string;
  readonly to: string;
  readonly departs: string;
  readonly arrives: string;
  readonly departsZone: string;
  readonly mode: string;
  readonly distanceKm: number;
  readonly cost: Money | null;
}

interface ExportedObject {
  readonly id: string;
  readonly title: string;
  readonly lightClass: string;
  readonly inventoryNumber?: string;
  readonly value?: Money;
}

const head = ['record', 'id', 'belongs_to', 'state', 'name', 'organisation', 'from', 'to', 'delivery', 'opening', 'closing', 'dispatch', 'zone', 'mode', 'km', 'amount_minor', 'currency', 'light_class'] as const;
type Row = Partial<Record<(typeof head)[number], string | number | null>>;

/** One line for each thing, told apart by its first cell, so that one file holds the whole tour and a spreadsheet can filter it. */
export function tourCsv(exported: ExportedTour): string {
  return csvTable(head, rowsOf(exported).map((row) => head.map((column) => row[column] ?? null)));
}

function rowsOf({ tour, organisations, stops, engagements, stays, spaces, legs, objects }: ExportedTour): readonly Row[] {
  const nameOf = (id: string | null) => organisations.find((one) => one.id === id)?.name ?? null;
  return [
    { record: 'tour', id: tour.id, state: tour.state, name: tour.title, organisation: nameOf(tour.organiserId) },
    ...stops.map(({ id, state, hostId, zone, delivery, opening, closing, dispatch, venue, spaceId, fee }): Row => ({
      ...{ record: 'stop', id, belongs_to: spaceId ?? tour.id, state, name: venue ?? null, organisation: nameOf(hostId), zone, delivery: delivery ?? null, opening, closing },
      ...{ dispatch: dispatch ?? null, amount_minor: fee?.minor ?? null, currency: fee?.currency ?? null },
    })),
    ...engagements.map(({ id, state, hostId, company, venue, days }): Row => ({ record: 'engagement', id, belongs_to: tour.id, state, name: `${company}: ${venue}`, organisation: nameOf(hostId), opening: days.start, closing: days.end, zone: days.zone })),
    ...stays.map(({ id, state, begunAt }): Row => ({ record: 'stay', id, belongs_to: id, state, from: begunAt })),
    ...spaces.map(({ id, organisationId, name, zone }): Row => ({ record: 'space', id, name, organisation: nameOf(organisationId), zone })),
    ...legs.map(({ id, state, fromStopId, terms: { from, to, departs, arrives, departsZone, mode, distanceKm, cost } }): Row => ({
      ...{ record: 'leg', id, belongs_to: fromStopId ?? tour.id, state, from, to, delivery: arrives, dispatch: departs, zone: departsZone, mode, km: distanceKm },
      ...{ amount_minor: cost?.minor ?? null, currency: cost?.currency ?? null },
    })),
    ...objects.map(({ id, title, lightClass, inventoryNumber, value }): Row => ({
      ...{ record: 'object', id, belongs_to: tour.id, name: inventoryNumber === undefined ? title : `${inventoryNumber} ${title}`, light_class: lightClass },
      ...{ amount_minor: value?.minor ?? null, currency: value?.currency ?? null },
    })),
  ];
}
