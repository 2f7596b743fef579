import type { organisationKinds } from '@caravanserai/contracts';
import { accept, reject, type Decision } from '@caravanserai/kernel';

export interface NameIn {
  /** BCP 47. */
  readonly language: string;
  readonly text: string;
}

/** What is told of an organisation; the first name is the name. */
export interface OrganisationDetails {
  readonly kind: (typeof organisationKinds)[number];
  readonly names: readonly NameIn[];
  /** ISO 3166-1 alpha-2, of any country. */
  readonly country: string | null;
  /** Set where it isn't the country's: the Union, the ASEAN Secretariat. */
  readonly partner: string | null;
  readonly city: string | null;
  readonly timeZone: string | null;
  /** WGS 84 in millionths of a degree. */
  readonly latitudeMicrodegrees: number | null;
  readonly longitudeMicrodegrees: number | null;
  readonly homepage: string | null;
  readonly externalIds: readonly { readonly scheme: string; readonly value: string }[];
}

export interface PartnerFacts {
  readonly code: string;
  readonly timeZone: string | null;
}

export type DetailsRefusal = 'partner-unknown' | 'partner-is-not-the-country' | 'time-zone-needed' | 'coordinates-incomplete' | 'name-repeated';

/** The partner that an organisation belongs to by what is told of it; null when none is told, and for countries outside the meeting. */
export const partnerOf = ({ partner, country }: OrganisationDetails): string | null => partner ?? country;

/**
 * Completes the details with partner and zone. `partner` is the one found for `partnerOf(details)`, if the meeting has it.
 * A place needs a clock: where the country has several, somebody must say which one, for dates of holds are dates of that clock.
 * A file that is imported may not know it: then it stays unknown until somebody says it.
 */
export function settleDetails(
  details: OrganisationDetails,
  partner: PartnerFacts | null,
  clock: 'needed' | 'may-be-unknown' = 'needed',
): Decision<OrganisationDetails, DetailsRefusal> {
  const { country, latitudeMicrodegrees: latitude, longitudeMicrodegrees: longitude } = details;
  if (details.partner !== null && partner === null) return reject('partner-unknown', { partner: details.partner });
  if (details.partner !== null && /^[A-Z]{2}$/.test(details.partner) && details.partner !== 'EU' && country !== null && details.partner !== country)
    return reject('partner-is-not-the-country', { partner: details.partner, country });
  if ((latitude === null) !== (longitude === null)) return reject('coordinates-incomplete');
  if (repeatsName(details.names)) return reject('name-repeated');
  const timeZone = details.timeZone ?? partner?.timeZone ?? null;
  if (timeZone === null && country !== null && clock === 'needed') return reject('time-zone-needed', { country });
  return accept({ ...details, partner: partner?.code ?? null, timeZone });
}

function repeatsName(names: readonly NameIn[]): boolean {
  return new Set(names.map(({ language, text }) => `${language}\n${text}`)).size < names.length;
}
