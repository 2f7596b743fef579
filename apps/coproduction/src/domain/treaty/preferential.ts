import type { Constellation } from './constellation';
import type { MembershipRow } from './rows';

/** A country on a dated list of developing countries. */
export interface DevelopingCountries {
  readonly validFrom: string;
  readonly validTo: string;
  readonly countries: readonly string[];
  readonly source: string;
  readonly confidence: MembershipRow['confidence'];
}

export const preferentialClauses = ['visa-and-travel', 'lower-cash-with-in-kind', 'fee-floor', 'capacity-building'] as const;

/** What Article 16 of the UNESCO Convention of 2005 suggests between two kinds of partners: proposed, never demanded. */
export interface Preference {
  readonly country: string;
  /** Partners that the Convention asks to give preferential treatment; whether each is known to be bound by it. */
  readonly givenBy: readonly { readonly country: string; readonly bound: 'yes' | 'no' | 'unknown' }[];
  readonly clauses: readonly (typeof preferentialClauses)[number][];
  readonly source: string;
  readonly confidence: MembershipRow['confidence'];
}

/** For each partner on the list of the contract's date, the clauses worth proposing; empty when all partners are of one kind. */
export function preferencesOf({ participants, signedOn }: Constellation, lists: readonly DevelopingCountries[], rows: readonly MembershipRow[]): readonly Preference[] {
  const list = lists.findLast(({ validFrom, validTo }) => signedOn !== undefined && validFrom <= signedOn && signedOn < validTo);
  if (!list) return [];
  const countries = participants.map(({ country }) => country);
  const others = countries.filter((country) => !list.countries.includes(country)).map((country) => ({ country, bound: boundBy(rows, country, signedOn as string) }));
  if (others.length === 0) return [];
  return countries.filter((country) => list.countries.includes(country)).map((country) => ({ country, givenBy: others, clauses: preferentialClauses, source: list.source, confidence: list.confidence }));
}

function boundBy(rows: readonly MembershipRow[], country: string, day: string): 'yes' | 'no' | 'unknown' {
  const row = rows.findLast((one) => one.instrument === 'UNESCO-2005' && one.country === country);
  if (!row || row.confidence === 'UNVERIFIED') return 'unknown';
  if (row.status !== 'party') return row.status === 'not-party' ? 'no' : 'unknown';
  return row.inForceOn === undefined || row.inForceOn <= day ? 'yes' : 'no';
}
