import type { Assumptions } from './constellation';
import { type MembershipRow, endOfPeriod } from './rows';

/** What the rows say of one country in one instrument on one day, and what has to be said with it. */
export interface Membership {
  readonly is: 'bound' | 'not-bound' | 'unknown';
  /** Why it is unknown, or what the answer rests on although it is not quite sure. */
  readonly note: MembershipNote | null;
  readonly row: MembershipRow | null;
}

export type MembershipNote = 'no-row' | 'unverified' | 'only-signed' | 'declaration-listed' | 'left-on-unknown-day' | 'undated' | 'not-listed' | 'outside-the-lists' | 'no-date';

/**
 * Since when an instrument is in force at all, and which countries can't be bound by it without a row saying so. The 1992 Convention is open to
 * European states alone (Art. 16 and 18); the lists read of the revised one and of Eurimages name none outside Europe but those in `beyond`.
 */
export interface Openness {
  readonly instrument: string;
  readonly inForceFrom: string;
  readonly open: ReadonlySet<string>;
  /** Whether a country outside `open` is left out by the text itself or only by the lists that were read. */
  readonly closedBy: 'text' | 'lists';
}

const bound = (note: MembershipNote | null, row: MembershipRow | null): Membership => ({ is: 'bound', note, row });
const notBound = (note: MembershipNote | null, row: MembershipRow | null): Membership => ({ is: 'not-bound', note, row });
const unknown = (note: MembershipNote, row: MembershipRow | null): Membership => ({ is: 'unknown', note, row });

/** An assumption replaces the row; a day before the instrument itself binds nobody. */
export function membershipOn(day: string | undefined, country: string, row: MembershipRow | undefined, openness: Openness, assume: Assumptions): Membership {
  const assumed = assume.party.findLast((one) => one.instrument === openness.instrument && one.country === country);
  if (assumed) return assumed.is ? bound(null, null) : notBound(null, null);
  if (!row) return openness.open.has(country) ? unknown('no-row', null) : notBound(openness.closedBy === 'lists' ? 'outside-the-lists' : null, null);
  if (row.confidence === 'UNVERIFIED') return unknown('unverified', row);
  if (day === undefined) return unknown('no-date', row);
  return day < openness.inForceFrom ? notBound(null, row) : byStatus(day, row);
}

function byStatus(day: string, row: MembershipRow): Membership {
  switch (row.status) {
    case 'party': return sinceItsDay(day, row);
    case 'not-party': return notBound(null, row);
    case 'not-listed': return notBound('not-listed', row);
    case 'signed': return row.signedOn && day < endOfPeriod(row.signedOn) ? notBound(null, row) : unknown('only-signed', row);
    case 'declaration-listed': return row.signedOn && day < endOfPeriod(row.signedOn) ? notBound(null, row) : unknown('declaration-listed', row);
    case 'former': return formerOn(day, row);
  }
}

function sinceItsDay(day: string, row: MembershipRow): Membership {
  if (row.leftOn && day > endOfPeriod(row.leftOn)) return notBound(null, row);
  if (row.inForceOn) return day >= endOfPeriod(row.inForceOn) ? bound(null, row) : notBound(null, row);
  return row.signedOn && day < endOfPeriod(row.signedOn) ? notBound(null, row) : bound('undated', row);
}

/** Whoever is known to have left but not when may still have been in on that day. */
function formerOn(day: string, row: MembershipRow): Membership {
  if (row.leftOn && day > endOfPeriod(row.leftOn)) return notBound(null, row);
  if (row.inForceOn && day < endOfPeriod(row.inForceOn)) return notBound(null, row);
  return row.leftOn && row.inForceOn ? bound(null, row) : unknown('left-on-unknown-day', row);
}
