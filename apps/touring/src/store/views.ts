import { Offer, termsOf } from './offer.entity';
import type { Space } from './space.entity';
import type { Stop } from './stop.entity';
import type { Tour } from './tour.entity';

// What is shown of each thing, as plain JSON: a kept answer must read the same when it is given again.

export function offerView(offer: Offer) {
  const { fee, ...terms } = termsOf(offer);
  const { id, version, state, organiserId } = offer;
  const free = fee.base.minor === 0 && fee.extraWeek.minor === 0;
  return { id, version, state, organiserId, ...terms, fee: free ? null : fee, createdAt: offer.createdAt.toISOString() };
}

export function tourView(tour: Tour) {
  const { createdAt, ...shown } = tour;
  return { ...shown, createdAt: createdAt.toISOString() };
}

export function spaceView(space: Space) {
  const { createdAt, ...shown } = space;
  return { ...shown, createdAt: createdAt.toISOString() };
}

/** What anybody who is signed in may know of a space; its measures and security belong to the venue and its partners. */
export const spaceOutline = ({ id, version, organisationId, name, zone }: Space) => ({ id, version, organisationId, name, zone });

const iso = (at: Date | null) => at?.toISOString() ?? null;

/** `rank` is null for a stop that stands in no line. */
export function stopView(stop: Stop, rank: number | null) {
  const { id, version, state, tourId, organiserId, hostId, spaceId, zone, delivery, opening, closing, dispatch, facility, agreementId } = stop;
  const dates = { zone, delivery, opening, closing, dispatch };
  const fee = stop.feeMinor === null ? null : { minor: stop.feeMinor, currency: stop.feeCurrency };
  const times = { placedAt: iso(stop.placedAt), expiresAt: iso(stop.expiresAt), signBy: iso(stop.signBy) };
  return { id, version, state, tourId, organiserId, hostId, spaceId, ...dates, rank, facility, fee, agreementId, ...times };
}

export type OfferView = ReturnType<typeof offerView>;
export type TourView = ReturnType<typeof tourView>;
export type SpaceView = ReturnType<typeof spaceView>;
export type SpaceOutline = ReturnType<typeof spaceOutline>;
export type StopView = ReturnType<typeof stopView>;
