import type { Transaction } from '@caravanserai/persistence';
import type { CarriedLeg, Journey, PersonFactor } from '../../domain/carbon/carbon-sum';
import type { FreightPace } from '../../domain/carbon/slow-freight';
import type { EmissionFactor } from '../../domain/road/carbon';
import type { Confidence } from '../../domain/rules/reference-book';

/** What the organiser states: what is used again instead of being built anew, and journeys that no transport tells of. */
export interface SustainabilityStatement {
  readonly cratesTotal: number;
  readonly cratesReused: number;
  readonly setKg: number;
  readonly setReusedKg: number;
  readonly journeys: readonly (Journey & { readonly day: string })[];
}

export interface StatedRow {
  readonly number: number;
  readonly content: SustainabilityStatement;
  readonly statedAt: Date;
}

export async function latestStatement(tx: Transaction, tourId: string): Promise<StatedRow | null> {
  return (await tx.query<StatedRow>('select number, content, stated_at as "statedAt" from sustainability_statement where tour_id = $1 order by number desc limit 1', [tourId]))[0] ?? null;
}

export interface TourLeg extends CarriedLeg {
  readonly leavesFrom: string | null;
  readonly expectedOn: string | null;
}

/** The transports of a tour that take place, in the order of travel, with who travels along and what the stops at their ends expect. */
export function legsOfTour(tx: Transaction, tourId: string): Promise<TourLeg[]> {
  return tx.query<TourLeg>(
    `select leg.id, leg.terms, leg.carbon_grams as "carbonGrams", (select count(*)::integer from leg_courier where leg_id = leg.id) as couriers, origin.dispatch as "leavesFrom", goal.delivery as "expectedOn"
     from leg left join stop origin on origin.id = leg.from_stop_id left join stop goal on goal.id = leg.to_stop_id
     where leg.tour_id = $1 and leg.state <> 'cancelled' order by leg.departs_at, leg.id limit 500`,
    [tourId],
  );
}

export interface FactorSource {
  readonly kind: string;
  readonly code: string;
  readonly validFrom: string;
  readonly source: string;
  readonly confidence: Confidence;
}

export interface CarbonRows {
  readonly freight: EmissionFactor[];
  readonly wellToTank: EmissionFactor[];
  readonly people: PersonFactor[];
  readonly paces: FreightPace[];
  readonly sources: FactorSource[];
}

/** The dated factors; a journey is judged by the one in force on its day. */
export async function carbonRows(tx: Transaction): Promise<CarbonRows> {
  const rows = await tx.query<FactorSource & { value: object }>(
    `select kind, code, value, valid_from as "validFrom", source, confidence from reference_row
     where kind in ('leg-emission-factor', 'leg-well-to-tank-factor', 'person-emission-factor', 'freight-pace') order by kind, code, valid_from`,
  );
  const of = <T>(kind: string) => rows.filter((row) => row.kind === kind).map(({ value, validFrom }) => ({ ...value, validFrom }) as T);
  return {
    freight: of('leg-emission-factor'), wellToTank: of('leg-well-to-tank-factor'), people: of('person-emission-factor'), paces: of('freight-pace'),
    sources: rows.map(({ value: _, ...source }) => source),
  };
}

/** How far a lorry comes in a day, by the row in force on this day. */
export async function kmPerDayByRoad(tx: Transaction, day: string): Promise<number> {
  const [row] = await tx.query<{ km: number }>(
    `select (value ->> 'kmPerDay')::integer as km from reference_row where kind = 'freight-pace' and value ->> 'mode' = 'road' and valid_from <= $1 order by valid_from desc limit 1`,
    [day],
  );
  if (row === undefined) throw new Error(`no row says how far a lorry comes on ${day}`);
  return row.km;
}

/** All whom the hosts' final reports count, the latest report of each stop. */
export async function visitorsOfTour(tx: Transaction, tourId: string): Promise<number> {
  const [row] = await tx.query<{ visitors: number }>(
    `select coalesce(sum((value ->> 'visitors')::integer), 0)::bigint as visitors from (
       select distinct on (stay_fact.stay_id) stay_fact.value from stay_fact join stay on stay.id = stay_fact.stay_id
       where stay.tour_id = $1 and stay_fact.kind = 'final-report' order by stay_fact.stay_id, stay_fact.number desc) latest`,
    [tourId],
  );
  return row?.visitors ?? 0;
}
