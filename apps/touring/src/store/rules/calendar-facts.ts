import type { Transaction } from '@caravanserai/persistence';
import type { RuleBook } from '../../domain/rule-book';
import type { SpaceClaim, StopFact, TourFacts } from '../../domain/rules/tour-facts';
import { isAlive } from '../../domain/rules/standing';
import { ranksOf } from '../line-of';
import { Offer, termsOf } from '../offer.entity';
import { Stop } from '../stop.entity';
import type { Tour } from '../tour.entity';
import type { Trade } from './trade-rows';

/** A space's partner where it is a country: a regional organisation has no customs and no law of immunity. */
const countryOf = (partner: string | null): string | null => (partner !== null && /^[A-Z]{2}$/.test(partner) ? partner : null);

/** A stop as the rules see it; `partner` is that of its space. */
export function stopFactOf(stop: Stop, partner: string | null, rank: number | null, weekend: StopFact['weekend']): StopFact {
  const { id, state, hostId, spaceId, zone, delivery, opening, closing, dispatch, occupiesFrom, occupiesTo, expiresAt } = stop;
  const instants = { occupiesFromMs: occupiesFrom.getTime(), occupiesToMs: occupiesTo.getTime(), expiresAtMs: expiresAt?.getTime() ?? null };
  return { id, state, hostId, spaceId, zone, delivery, opening, closing, dispatch, country: countryOf(partner), weekend, rank, ...instants };
}

/** The stops of a tour as they would be. */
export type StopsAs = (stops: readonly StopFact[]) => readonly StopFact[];

/** What stops, spaces and offers tell of a tour. `as` stands in the place of the stop with its id, or beside all of them; or it says what all of them would be. */
export async function calendarFacts(tx: Transaction, tour: Tour, { book }: Trade, holds: RuleBook, as?: StopFact | StopsAs): Promise<TourFacts> {
  const today = tx.now.toISOString().slice(0, 10);
  const stored = await tx.manager.createQueryBuilder(Stop, 'stop').where(`stop.tourId = :tourId and stop.state <> 'recorded'`, { tourId: tour.id }).getMany();
  const ranks = await ranksOf(tx, stored.map(({ id }) => id));
  const partners = await partnersOf(tx, stored);
  const known = stored.map((stop) => stopFactOf(stop, partners.get(stop.spaceId) ?? null, ranks.get(stop.id) ?? null, holds.weekendOf(partners.get(stop.spaceId) ?? null, today)));
  const stops = as === undefined ? known : typeof as === 'function' ? as(known) : [...known.filter(({ id }) => id !== as.id), as];
  const offer = tour.offerId === null ? null : await tx.manager.findOneBy(Offer, { id: tour.offerId });
  return {
    tourId: tour.id, nowMs: tx.now.getTime(), today, reference: book, leastTurnaroundDays: tour.leastTurnaroundDays,
    ...(offer !== null && { terms: termsOf(offer) }), stops, spaceClaims: await claimsAround(tx, tour.id, stops.filter(isAlive)),
  };
}

async function partnersOf(tx: Transaction, stops: readonly Stop[]): Promise<Map<string, string | null>> {
  const rows = await tx.query<{ id: string; partner: string | null }>('select id, partner from space where id = any ($1)', [[...new Set(stops.map(({ spaceId }) => spaceId))]]);
  return new Map(rows.map(({ id, partner }) => [id, partner]));
}

/** What is firm in these spaces at these times and is no stop of this tour, found by the index of the exclusion constraint. */
async function claimsAround(tx: Transaction, tourId: string, stops: readonly StopFact[]): Promise<SpaceClaim[]> {
  const rows = await tx.query<{ stopId: string; spaceId: string; from: Date; to: Date; isConfirmed: boolean }>(
    `select distinct other.id as "stopId", other.space_id as "spaceId", other.occupies_from as "from", other.occupies_to as "to", other.is_confirmed as "isConfirmed"
     from jsonb_to_recordset($1::jsonb) as mine(space_id uuid, starts timestamptz, ends timestamptz)
     join space_occupancy taken on taken.space_id = mine.space_id and taken.during && tstzrange(mine.starts, mine.ends)
     join in_line other on other.id = taken.subject_id and (other.kind = 'engagement' or other.tour_id <> $2)`,
    [JSON.stringify(stops.map(({ spaceId, occupiesFromMs, occupiesToMs }) => ({ space_id: spaceId, starts: new Date(occupiesFromMs), ends: new Date(occupiesToMs) }))), tourId],
  );
  return rows.map(({ from, to, ...claim }) => ({ ...claim, fromMs: from.getTime(), toMs: to.getTime() }));
}
