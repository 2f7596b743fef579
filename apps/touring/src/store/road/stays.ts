import type { Money } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import type { CancellationRung, SecurityLevel } from '../../domain/offer-terms';
import type { StayState } from '../../domain/road/stay-lifecycle';

/** A stay with what its stop, its tour and its offer say of it. */
export interface Stay {
  readonly id: string;
  readonly version: number;
  readonly state: StayState;
  readonly tourId: string;
  readonly offerId: string;
  readonly organiserId: string;
  readonly hostId: string;
  readonly begunAt: Date;
  readonly changedAt: Date;
  readonly title: string;
  readonly spaceId: string;
  readonly zone: string;
  /** The partner whose country the venue lies in; null where the directory does not say. */
  readonly hostPlace: string | null;
  readonly delivery: string;
  readonly opening: string;
  readonly closing: string;
  readonly dispatch: string;
  readonly insuredValue: Money;
  readonly securityLevel: SecurityLevel;
  readonly cancellation: readonly CancellationRung[];
}

const columns = `stay.id, stay.version, stay.state, stay.tour_id as "tourId", tour.offer_id as "offerId", stay.organiser_id as "organiserId", stay.host_id as "hostId",
  stay.begun_at as "begunAt", stay.changed_at as "changedAt", tour.title, stop.space_id as "spaceId", stop.zone, space.partner as "hostPlace",
  stop.delivery, stop.opening, stop.closing, stop.dispatch, jsonb_build_object('minor', offer.insured_minor, 'currency', offer.insured_currency) as "insuredValue",
  offer.security_level as "securityLevel", offer.cancellation`;
const from = 'stay join stop on stop.id = stay.id join tour on tour.id = stay.tour_id join offer on offer.id = tour.offer_id join space on space.id = stop.space_id';

export async function stayById(tx: Transaction, id: string): Promise<Stay | null> {
  const [row] = await tx.query<Stay>(`select ${columns} from ${from} where stay.id = $1`, [id]);
  return row ?? null;
}

/**
 * The lock under which everything that belongs to a stay is changed: its transports, reports, incidents and papers. Where the stop itself is
 * changed as well, that is locked before (see `lockStop`); several stays are locked by id.
 */
export async function lockStays(tx: Transaction, ids: readonly string[]): Promise<Stay[]> {
  await tx.query('select id from stay where id = any ($1) order by id for no key update', [ids]);
  return tx.query<Stay>(`select ${columns} from ${from} where stay.id = any ($1) order by stay.id`, [ids]);
}

export async function lockStay(tx: Transaction, id: string): Promise<Stay | null> {
  const [stay] = await lockStays(tx, [id]);
  return stay ?? null;
}

export interface StaysAsked {
  readonly tourId?: string;
  readonly state?: StayState;
  readonly limit: number;
  readonly organisations: readonly string[] | null;
  readonly after: readonly [at: string, id: string] | null;
}

/** Newest first, one more than asked for; `organisations` null shows everybody's. */
export function listStays(tx: Transaction, { tourId, state, limit, organisations, after }: StaysAsked): Promise<Stay[]> {
  return tx.query<Stay>(
    `select ${columns} from ${from} where ($1::uuid is null or stay.tour_id = $1) and ($2::text is null or stay.state = $2)
       and ($3::uuid[] is null or stay.organiser_id = any ($3) or stay.host_id = any ($3))
       and ($4::timestamptz is null or (stay.begun_at, stay.id) < ($4, $5::uuid))
     order by stay.begun_at desc, stay.id desc limit $6`,
    [tourId ?? null, state ?? null, organisations, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
  );
}

/** Of the same tour, on the road or about to be, in the order of their days. */
export function neighboursOf(tx: Transaction, tourId: string): Promise<Stay[]> {
  return tx.query<Stay>(`select ${columns} from ${from} where stay.tour_id = $1 order by stop.delivery, stay.id`, [tourId]);
}

export const stayFactsForEvents = ({ id: stopId, tourId, organiserId, hostId, title }: Stay) => ({ stopId, tourId, organiserId, hostId, title });
export const partiesOf = ({ organiserId: organiser, hostId: host }: Pick<Stay, 'organiserId' | 'hostId'>) => ({ organiser, host });
