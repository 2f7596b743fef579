import type { Transaction } from '@caravanserai/persistence';
import type { EngagementState } from '../../domain/engagement-lifecycle';
import type { Claim } from '../../domain/line';
import type { EngagementParts, Part } from '../../domain/performing/engagement-parts';
import type { LineAnswer } from '../../domain/performing/rider';
import type { Occupant } from '../../domain/in-the-way';
import { occupantColumns } from '../in-the-way';

/** An engagement that was booked here; those of the past have their own shape. */
export interface Engagement extends StoredParts {
  readonly id: string;
  readonly version: number;
  readonly state: EngagementState;
  readonly tourId: string;
  readonly offerId: string | null;
  readonly organiserId: string;
  readonly hostId: string;
  readonly title: string;
  readonly company: string;
  readonly spaceId: string;
  readonly spaceName: string;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly zone: string;
  readonly firstDay: string;
  readonly dayAfter: string;
  /** Starts of the shows, as instants. */
  readonly shows: readonly string[];
  readonly showsPlayed: number;
  readonly occupiesFrom: Date;
  readonly occupiesTo: Date;
  readonly placedAt: Date | null;
  /** Its number in the one line of stops and performances; null before there was a hold. */
  readonly placedNo: number | null;
  readonly holdExpiresAt: Date | null;
  readonly answers: readonly LineAnswer[];
  readonly createdAt: Date;
  readonly changedAt: Date;
}

type StoredParts = { readonly [P in Exclude<Part, 'rights'>]: EngagementParts[P] | null } & Pick<EngagementParts, 'rights'>;

const columns = `e.id, e.version, e.state, e.tour_id as "tourId", tour.offer_id as "offerId", e.organiser_id as "organiserId", e.host_id as "hostId", e.title, e.company, e.space_id as "spaceId",
  space.name as "spaceName", e.country, e.lat, e.lon, e.zone, e.first_day as "firstDay", e.day_after as "dayAfter", e.performances as shows, e.shows_played as "showsPlayed", e.placed_at as "placedAt", e.placed_no as "placedNo", e.occupies_from as "occupiesFrom", e.occupies_to as "occupiesTo",
  e.hold_expires_at as "holdExpiresAt", e.answers, e.created_at as "createdAt", e.changed_at as "changedAt", e.deal, e.rider, e.house, e.rights, e.plan, e.statement`;
const from = `engagement e join tour on tour.id = e.tour_id join space on space.id = e.space_id`;
const booked = `e.state <> 'recorded'`;

export async function engagementById(tx: Transaction, id: string): Promise<Engagement | null> {
  const [row] = await tx.query<Engagement>(`select ${columns} from ${from} where e.id = $1 and ${booked}`, [id]);
  return row ?? null;
}

/** Tour, space, engagement: the order of locks of the whole service. Whoever holds the first two holds off every rival of the days. */
export async function lockEngagement(tx: Transaction, id: string): Promise<Engagement | null> {
  const found = await engagementById(tx, id);
  if (found === null) return null;
  await tx.query('select id from tour where id = $1 for no key update', [found.tourId]);
  await tx.query('select id from space where id = $1 for no key update', [found.spaceId]);
  await tx.query('select id from engagement where id = $1 for no key update', [id]);
  return engagementById(tx, id);
}

export type NewEngagement = Omit<Engagement, 'offerId' | 'spaceName' | 'placedAt' | 'placedNo' | 'occupiesFrom' | 'occupiesTo' | 'holdExpiresAt' | 'answers' | 'showsPlayed' | Part | 'changedAt'>;

export async function insertEngagement(tx: Transaction, e: NewEngagement): Promise<Engagement> {
  await tx.query(
    `insert into engagement (id, version, state, tour_id, organiser_id, host_id, title, company, space_id, country, lat, lon, zone, first_day, day_after, performances, created_at, changed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $17)`,
    [e.id, e.version, e.state, e.tourId, e.organiserId, e.hostId, e.title, e.company, e.spaceId, e.country, e.lat, e.lon, e.zone, e.firstDay, e.dayAfter, JSON.stringify(e.shows), e.createdAt],
  );
  return (await engagementById(tx, e.id)) as Engagement;
}

export interface EngagementsAsked {
  readonly tourId?: string;
  readonly state?: EngagementState;
  readonly limit: number;
  readonly organisations: readonly string[] | null;
  readonly after: readonly [at: string, id: string] | null;
}

/** Newest first, one more than asked for; `organisations` null shows everybody's. */
export function listEngagements(tx: Transaction, { tourId, state, limit, organisations, after }: EngagementsAsked): Promise<Engagement[]> {
  return tx.query<Engagement>(
    `select ${columns} from ${from} where ${booked} and ($1::uuid is null or e.tour_id = $1) and ($2::text is null or e.state = $2)
       and ($3::uuid[] is null or e.organiser_id = any ($3) or e.host_id = any ($3)) and ($4::timestamptz is null or (e.created_at, e.id) < ($4, $5::uuid))
     order by e.created_at desc, e.id desc limit $6`,
    [tourId ?? null, state ?? null, organisations, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
  );
}

/** Of one tour, and of other tours of the same work, in these states. */
export function engagementsOfWork(tx: Transaction, tour: { readonly id: string; readonly offerId: string | null }, states: readonly EngagementState[]): Promise<Engagement[]> {
  return tx.query<Engagement>(`select ${columns} from ${from} where (e.tour_id = $1 or tour.offer_id = $2) and e.state = any ($3) order by e.first_day, e.id limit 1000`, [tour.id, tour.offerId, states]);
}

/** As it claims its stage. Whoever has not been placed yet comes after everybody. */
export const claimOfEngagement = ({ id, tourId, spaceId, state, placedNo, occupiesFrom, occupiesTo }: Engagement): Claim => ({
  kind: 'engagement', id, tourId, spaceId, state, placedNo: placedNo ?? Number.MAX_SAFE_INTEGER, fromMs: occupiesFrom.getTime(), toMs: occupiesTo.getTime(), setFreeAtMs: occupiesTo.getTime(),
});

/** Who stands before it on its days, in the same space or of the same company: what is firm, and holds that were placed earlier. */
export function standingAhead(tx: Transaction, { id, tourId, spaceId, occupiesFrom, occupiesTo, placedNo }: Engagement): Promise<Occupant[]> {
  return tx.query<Occupant>(
    `select ${occupantColumns} from in_line o join tour on tour.id = o.tour_id
     where o.id <> $1 and (o.space_id = $3 or (o.kind = 'engagement' and o.tour_id = $2)) and o.occupies_from < $5 and o.occupies_to > $4 and (o.is_firm or $6::bigint is null or o.placed_no < $6)
     order by o.placed_no`,
    [id, tourId, spaceId, occupiesFrom, occupiesTo, placedNo],
  );
}

/** The number of a hold that is placed now, under the locks of its company and its stage, so that it follows the order in which they came. */
export async function nextPlacedNo(tx: Transaction): Promise<number> {
  const [row] = await tx.query<{ placedNo: number }>(`select nextval(pg_get_serial_sequence('stop', 'placed_no')) as "placedNo"`);
  return row!.placedNo;
}
