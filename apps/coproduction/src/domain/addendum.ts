import type { DateRange } from '@caravanserai/kernel';
import { hashOf } from '@caravanserai/kernel/hash';
import type { Role } from './party';

/** The days that an agreement is about: the space from delivery to dispatch, and the public within them. */
export interface AgreedDates {
  readonly occupancy: DateRange;
  readonly opening: DateRange;
}

/**
 * Other dates on which both sides have agreed after they had signed. It stands beside the signed text, which stays as it was, and names it
 * by its root; each addendum names the one before it, so that none can be left out or put between.
 */
export interface Addendum {
  readonly header: { readonly kind: 'addendum'; readonly edition: 1; readonly agreementId: string; readonly textRoot: string; readonly number: number; readonly previousHash: string | null };
  readonly before: AgreedDates;
  readonly after: AgreedDates;
  /** Null where several stops were moved together, which nobody of the two had asked for alone. */
  readonly askedBy: Role | null;
  readonly askedAt: string | null;
  /** The moment at which the second side agreed too. */
  readonly agreedAt: string;
}

export interface SealedAddendum {
  readonly addendum: Addendum;
  /** Over the canonical JSON, as of every clause. */
  readonly hash: string;
}

export type MoveAgreed = Omit<Addendum, 'header'>;

/** The next one after those that there are. */
export function nextAddendum(text: { readonly agreementId: string; readonly textRoot: string }, earlier: readonly SealedAddendum[], agreed: MoveAgreed): SealedAddendum {
  const header = { kind: 'addendum', edition: 1, ...text, number: earlier.length + 1, previousHash: earlier.at(-1)?.hash ?? null } as const;
  const { before, after, askedBy, askedAt, agreedAt } = agreed;
  const addendum = { header, before, after, askedBy, askedAt, agreedAt };
  return { addendum, hash: hashOf(addendum) };
}

/** An addendum for people to read, in the English of the text; no clock and no locale, as there. */
export function sectionOf({ addendum: { header, before, after, askedBy, askedAt, agreedAt } }: SealedAddendum): { heading: string; text: string } {
  const asked = askedBy === null || askedAt === null ? '' : ` The ${askedBy} asked for it on ${askedAt}.`;
  return {
    heading: `Addendum ${header.number}. Other dates`,
    text: `From delivery to dispatch the space is reserved ${days(after.occupancy)}, instead of ${days(before.occupancy)}. The exhibition is open ${days(after.opening)}, instead of ${days(before.opening)}.`
      + ` Dates are those of the zone ${after.occupancy.zone}.${asked} Both sides had agreed on ${agreedAt}. Everything else stays as it was signed.`,
  };
}

const days = ({ start, end }: DateRange): string => `from ${start} up to but not including ${end}`;
