import type { DateRange, Money } from '@caravanserai/kernel';
import type { FactOf } from './agreement-log';
import { type AgreementVersion, versionRoot } from './agreement-version';
import type { CancellationStep } from './cancellation-ladder';
import { type ReservedFacts, clausesOf } from './clauses';
import type { Party, Role } from './party';
import { type HostingTerms, termsHoldTogether } from './terms';

/** What touring says when it has reserved a stop. */
export interface Reservation extends ReservedFacts {
  readonly stopId: string;
  readonly round: number;
  readonly opening: DateRange;
  readonly fee: Money;
  readonly insuredValue: Money;
  readonly cancellation: readonly CancellationStep[];
}

export interface Draft {
  readonly version: AgreementVersion;
  readonly fact: FactOf<'draft'>;
}

/**
 * The first version, which the organiser stands behind because its offer said the same. The law is that of the organiser's country
 * until somebody proposes another, and no law where the directory knows no country for it. Throws when the offer can't
 * stand in an agreement, which its owner should never have let through.
 */
export function draftAgreement(agreementId: string, reservation: Reservation, parties: Readonly<Record<Role, Party>>): Draft {
  const { stopId, round, signBy, fee, insuredValue, cancellation, opening } = reservation;
  const { organiser, host } = parties;
  const terms: HostingTerms = {
    fee, insuredValue, cancellation, opening,
    governingLaw: countryOf(organiser),
    forum: 'courts-of-the-governing-law',
    extraClauses: [],
  };
  const held = termsHoldTogether(terms, reservation.occupancy);
  if (!held.ok) throw new Error(`The offer of stop ${stopId} can't stand in an agreement: ${JSON.stringify(held.rejection.details)}`);
  const version: AgreementVersion = {
    header: { kind: 'hosting-agreement', edition: 1, agreementId, stopId, round, number: 1, previousRoot: null },
    parties: [organiser, host],
    clauses: clausesOf(reservation, terms),
  };
  const root = versionRoot(version);
  return {
    version,
    fact: { action: 'draft', stopId, round, organiserId: organiser.organisationId, hostId: host.organisationId, signBy, root },
  };
}

/** The European Union and the ASEAN Secretariat are partners and no countries: no law is theirs to choose. */
const countryOf = ({ partner }: Party): string | null => (partner !== null && /^[A-Z]{2}$/.test(partner) && partner !== 'EU' ? partner : null);
