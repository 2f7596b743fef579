import type { VenueMatch, ZoneBasis } from '../bulk-contract';
import { type Reading, refused, taken } from '../reading/reading';
import type { Venue } from '../rows';

/** A venue as it is recorded: whose house it is, if that is known, and whose clock its days are counted by. */
export interface PlacedVenue {
  readonly key: string;
  readonly text: string;
  readonly organisationId: string | null;
  readonly country: string | null;
  readonly zone: string;
  readonly zoneBasis: ZoneBasis;
}

/**
 * A day has no meaning without a zone, so one is always found or the row is refused: that of the matched organisation, else of the city, state or country in the tables, else
 * that of the house which publishes the list (marked `organiser`; its own buildings are in its own city). A wrong zone moves a day by hours at most,
 * and the mark lets a person find these rows again.
 */
export function placedVenue(venue: Venue, match: VenueMatch | null, organiserZone: string | null, field: string): Reading<PlacedVenue> {
  const { key, text, place } = venue;
  const known = { key, text, organisationId: match?.organisationId ?? null, country: place.country };
  if (match?.organisationId && match.timeZone !== null) return taken({ ...known, zone: match.timeZone, zoneBasis: 'organisation' });
  if (place.zone !== null && place.zoneBasis !== null) return taken({ ...known, zone: place.zone, zoneBasis: place.zoneBasis });
  if (organiserZone !== null) return taken({ ...known, zone: organiserZone, zoneBasis: 'organiser' });
  return refused(field, 'place-unknown', `Nobody knows where "${text}" is, so its days have no time zone; name a known city after the last comma, or import the museum first.`);
}
