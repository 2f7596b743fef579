import type { Transaction } from '@caravanserai/persistence';
import type { EngagementState } from '../../domain/engagement-lifecycle';
import type { EngagementParts, Part } from '../../domain/performing/engagement-parts';
import type { LineAnswer } from '../../domain/performing/rider';

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
  readonly placedAt: Date | null;
  readonly holdExpiresAt: Date | null;
  readonly answers: readonly LineAnswer[];
  readonly createdAt: Date;
  readonly changedAt: Date;
}

type StoredParts = { readonly [P in Exclude<Part, 'rights'>]: EngagementParts[P] | null } & Pick<EngagementParts, 'rights'>;

const columns = `e.id, e.version, e.state, e.tour_id as "tourId", tour.offer_id as "offerId", e.organiser_id as "organiserId", e.host_id as "hostId", e.title, e.company, e.space_id as "spaceId",
  space.name as "spaceName", e.country, e.lat, e.lon, e.zone, e.first_day as "firstDay", e.day_after as "dayAfter", e.performances as shows, e.shows_played as "showsPlayed", e.placed_at as "placedAt",
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

export type NewEngagement = Omit<Engagement, 'offerId' | 'spaceName' | 'placedAt' | 'holdExpiresAt' | 'answers' | 'showsPlayed' | Part | 'changedAt'>;

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

/** How many stand before it on its days: what is firm, and holds that were placed earlier, of the same company or in the same space. */
export async function standingAhead(tx: Transaction, { id, tourId, spaceId, firstDay, dayAfter, placedAt }: Engagement, firm: readonly EngagementState[]): Promise<number> {
  const [row] = await tx.query<{ ahead: number }>(
    `select count(*)::integer as ahead from engagement o where o.id <> $1 and (o.tour_id = $2 or o.space_id = $3) and o.first_day < $5 and o.day_after > $4
       and (o.state = any ($7) or (o.state = 'hold' and ($6::timestamptz is null or (o.placed_at, o.id) < ($6, $1))))`,
    [id, tourId, spaceId, firstDay, dayAfter, placedAt, firm],
  );
  return row?.ahead ?? 0;
}
