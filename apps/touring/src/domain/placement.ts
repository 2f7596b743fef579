import { type Decision, accept, addDays, dateRange, rangeInstants, reject } from '@caravanserai/kernel';
import type { OfferTerms } from './offer-terms';
import type { RuleBook } from './rule-book';
import { type Stay, type StayRefusal, stayFits } from './stay';

/** A hold as it is asked for, with what it is to be checked against. */
export interface Placement {
  readonly stopId: string;
  readonly tourId: string;
  readonly spaceId: string;
  readonly tour: { readonly organiserId: string; readonly title: string; readonly leastTurnaroundDays: number; readonly terms: OfferTerms };
  readonly venue: { readonly organisationId: string; readonly zone: string; readonly partner: string | null };
  readonly stay: Stay;
}

export type PlacementRefusal = StayRefusal | 'host-is-organiser' | 'dates-in-the-past';

/** What can be said of a placement without looking at the line: the new stop's columns, or the refusal. */
export function placementFits(placement: Placement, book: RuleBook, now: Date, warnsOnly?: ReadonlySet<string>): Decision<StopColumns, PlacementRefusal> {
  const { tour, venue, stay } = placement;
  // An agreement of an organisation with itself has no second party, and its facility no second pair of eyes.
  if (tour.organiserId === venue.organisationId) return reject('host-is-organiser', { organisationId: venue.organisationId });
  const day = now.toISOString().slice(0, 10);
  const fits = stayFits(stay, tour.terms, {
    acclimatisationDays: book.value('acclimatisation', day),
    deliveryWorkingDays: book.value('delivery-before-opening', day),
    weekend: book.weekendOf(venue.partner, day),
    ...(warnsOnly && { warnsOnly }),
  });
  if (!fits.ok) return fits;
  const columns = columnsOf(placement);
  return Date.parse(columns.occupies_from) > now.getTime() ? accept(columns) : reject('dates-in-the-past', { delivery: stay.delivery, zone: venue.zone });
}

/** Days become instants here, once, in the venue's zone: what overlaps is decided by instants alone. */
function columnsOf({ stopId, tourId, spaceId, tour, venue, stay }: Placement) {
  const { from, to } = rangeInstants(dateRange(stay.delivery, stay.dispatch, venue.zone));
  const setFree = rangeInstants(dateRange(stay.delivery, addDays(stay.dispatch, tour.leastTurnaroundDays), venue.zone)).to;
  const parties = { tour_id: tourId, organiser_id: tour.organiserId, host_id: venue.organisationId, space_id: spaceId };
  return { id: stopId, ...parties, zone: venue.zone, ...stay, occupies_from: from, occupies_to: to, set_free_at: setFree };
}

export type StopColumns = ReturnType<typeof columnsOf>;
