import type { Transaction } from '@caravanserai/persistence';
import type { LegState } from '../../domain/road/leg-lifecycle';
import type { LegTerms } from '../../domain/road/leg-terms';

export interface Leg {
  readonly id: string;
  readonly version: number;
  readonly state: LegState;
  readonly tourId: string;
  readonly organiserId: string;
  readonly title: string;
  readonly fromStopId: string | null;
  readonly toStopId: string | null;
  readonly deliveredAt: Date | null;
  readonly terms: LegTerms;
  readonly carbonGrams: number | null;
  readonly createdAt: Date;
}

const columns = `leg.id, leg.version, leg.state, leg.tour_id as "tourId", leg.organiser_id as "organiserId", tour.title, leg.from_stop_id as "fromStopId",
  leg.to_stop_id as "toStopId", leg.delivered_at as "deliveredAt", leg.terms, leg.carbon_grams as "carbonGrams", leg.created_at as "createdAt"`;
const from = 'leg join tour on tour.id = leg.tour_id';

export async function legById(tx: Transaction, id: string): Promise<Leg | null> {
  const [row] = await tx.query<Leg>(`select ${columns} from ${from} where leg.id = $1`, [id]);
  return row ?? null;
}

/** The transport alone: whoever calls has locked the stays that it joins. */
export async function lockLeg(tx: Transaction, id: string): Promise<Leg | null> {
  await tx.query('select id from leg where id = $1 for no key update', [id]);
  return legById(tx, id);
}

export function legsOfStay(tx: Transaction, stayId: string): Promise<Leg[]> {
  return tx.query<Leg>(`select ${columns} from ${from} where (leg.from_stop_id = $1 or leg.to_stop_id = $1) and leg.state <> 'cancelled' order by leg.departs_at, leg.id limit 200`, [stayId]);
}

export interface LegsAsked {
  readonly tourId?: string;
  readonly stopId?: string;
  readonly state?: LegState;
  readonly limit: number;
  readonly organisations: readonly string[] | null;
  readonly after: readonly [at: string, id: string] | null;
}

/** In the order of travel, for the organiser and for the hosts whom a transport leaves or reaches. */
export function listLegs(tx: Transaction, { tourId, stopId, state, limit, organisations, after }: LegsAsked): Promise<Array<Leg & { readonly departsAt: Date }>> {
  return tx.query(
    `select ${columns}, leg.departs_at as "departsAt" from ${from} where ($1::uuid is null or leg.tour_id = $1) and ($2::uuid is null or leg.from_stop_id = $2 or leg.to_stop_id = $2)
       and ($3::text is null or leg.state = $3)
       and ($4::uuid[] is null or leg.organiser_id = any ($4) or exists (select 1 from stop where stop.id in (leg.from_stop_id, leg.to_stop_id) and stop.host_id = any ($4)))
       and ($5::timestamptz is null or (leg.departs_at, leg.id) > ($5, $6::uuid))
     order by leg.departs_at, leg.id limit $7`,
    [tourId ?? null, stopId ?? null, state ?? null, organisations, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
  );
}

/** The hosts at the two ends, who may read a transport as its organiser does. */
export async function hostsOfLeg(tx: Transaction, { fromStopId, toStopId }: Pick<Leg, 'fromStopId' | 'toStopId'>): Promise<{ departure: string | null; arrival: string | null }> {
  const rows = await tx.query<{ id: string; hostId: string }>('select id, host_id as "hostId" from stop where id = any ($1)', [[fromStopId, toStopId].filter((id) => id !== null)]);
  const host = (id: string | null) => rows.find((row) => row.id === id)?.hostId ?? null;
  return { departure: host(fromStopId), arrival: host(toStopId) };
}

export interface Courier {
  readonly legId: string;
  readonly personRef: string;
  readonly joinsAt: Date;
  readonly leavesAt: Date;
}

export function couriersOf(tx: Transaction, legIds: readonly string[]): Promise<Courier[]> {
  return tx.query<Courier>('select leg_id as "legId", person_ref as "personRef", joins_at as "joinsAt", leaves_at as "leavesAt" from leg_courier where leg_id = any ($1) order by joins_at, person_ref', [legIds]);
}

/** The whole list anew: it is short, and who is no longer on it does not travel. */
export async function setCouriers(tx: Transaction, legId: string, couriers: readonly Omit<Courier, 'legId'>[]): Promise<void> {
  await tx.query('delete from leg_courier where leg_id = $1', [legId]);
  for (const { personRef, joinsAt, leavesAt } of couriers)
    await tx.query('insert into leg_courier (leg_id, person_ref, joins_at, leaves_at) values ($1, $2, $3, $4)', [legId, personRef, joinsAt, leavesAt]);
}
