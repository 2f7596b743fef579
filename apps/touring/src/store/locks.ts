import { In } from 'typeorm';
import type { Transaction } from '@caravanserai/persistence';
import type { Claim } from '../domain/line';
import { claimsBeside } from './line-of';
import { Offer } from './offer.entity';
import { Space } from './space.entity';
import { claimOf } from './stop-facts';
import { Stop } from './stop.entity';
import { Tour } from './tour.entity';

export interface StopInPlace {
  readonly stop: Stop;
  readonly tour: Tour;
  readonly space: Space;
}

/**
 * The fixed order of locks: set (the tour's row), spaces by id, stops by id; the opposite order deadlocks. Whoever holds a stop's tour
 * and space has all its rivals still, because a rival shares one of the two and every change of a stop takes both.
 */
export async function lockStop(tx: Transaction, stopId: string): Promise<StopInPlace | null> {
  const place = await tx.manager.findOne(Stop, { select: { id: true, tourId: true, spaceId: true }, where: { id: stopId } });
  if (place === null || place.spaceId === null) return null;
  const tour = await lockTour(tx, place.tourId);
  const [space] = await lockSpaces(tx, [place.spaceId]);
  const [stop] = await lockStops(tx, [stopId]);
  return { stop: stop as Stop, tour: tour as Tour, space: space as Space };
}

const forChange = { mode: 'for_no_key_update' } as const;

export const lockOffer = (tx: Transaction, id: string): Promise<Offer | null> => tx.manager.findOne(Offer, { where: { id }, lock: forChange });

export const lockTour = (tx: Transaction, id: string): Promise<Tour | null> => tx.manager.findOne(Tour, { where: { id }, lock: forChange });

export const lockToursOf = (tx: Transaction, offerId: string): Promise<Tour[]> =>
  tx.manager.find(Tour, { where: { offerId }, order: { id: 'asc' }, lock: forChange });

export const lockSpaces = (tx: Transaction, ids: string[]): Promise<Space[]> =>
  tx.manager.find(Space, { where: { id: In(ids) }, order: { id: 'asc' }, lock: forChange });

export const lockStops = (tx: Transaction, ids: string[]): Promise<Stop[]> =>
  tx.manager.find(Stop, { where: { id: In(ids) }, order: { id: 'asc' }, lock: forChange });

/** The stops in these states of some tours, with their spaces locked on the way, for what ends a whole tour. */
export async function lockStopsOfTours(tx: Transaction, tourIds: string[], states: readonly Stop['state'][]): Promise<Stop[]> {
  const found = await tx.manager.find(Stop, { where: { tourId: In(tourIds), state: In([...states]) } });
  await lockSpaces(tx, [...new Set(found.map(({ spaceId }) => spaceId))]);
  return lockStops(tx, found.map(({ id }) => id));
}

/**
 * The stop with everything that its rivals hold on to as well, because they are about to be released and others stand behind them. A rival that
 * was placed while this waited brings its set or space in late; the wrong order can then meet a deadlock, which is tried again.
 */
export async function lockStopWithRivals(tx: Transaction, stopId: string): Promise<StopInPlace | null> {
  const stop = await tx.manager.findOneBy(Stop, { id: stopId });
  if (stop === null || stop.spaceId === null) return null;
  await lockPlacesBeside(tx, claimOf(stop));
  const place = await lockStop(tx, stopId);
  await lockPlacesBeside(tx, claimOf(stop));
  return place;
}

/** Sets and spaces of a claim and of all its rivals. */
export async function lockPlacesBeside(tx: Transaction, claim: Claim): Promise<void> {
  const claims = [claim, ...(await claimsBeside(tx, [claim]))];
  await tx.manager.find(Tour, { select: { id: true }, where: { id: In([...new Set(claims.map(({ tourId }) => tourId))]) }, order: { id: 'asc' }, lock: forChange });
  await lockSpaces(tx, [...new Set(claims.map(({ spaceId }) => spaceId))]);
}
