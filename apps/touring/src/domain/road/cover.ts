import { type IsoDate, type Money, addDays, daysBetween } from '@caravanserai/kernel';

export const coverTypes = ['commercial', 'state-indemnity', 'self'] as const;

/** A certificate of insurance or indemnity. `from` and `to` are nail to nail; `to` is the first day that is no longer covered. */
export interface CoverTerms {
  readonly type: (typeof coverTypes)[number];
  readonly insurer: string;
  readonly policyNumber: string;
  readonly agreedValue: Money;
  readonly limitConveyance: Money | null;
  readonly limitLocation: Money | null;
  readonly deductible: Money | null;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly exclusions: string | null;
  readonly certificateFileId: string | null;
}

export interface CoverFinding {
  readonly uncoveredDays: number;
  readonly firstGap: IsoDate | null;
  /** By how much the least insured moment falls short of the value present, in minor units; only certificates in the value's currency count. */
  readonly shortMinor: number;
}

/** The part of an agreed value that really stands behind the objects: no more than the limit of any one place or vehicle. */
const standsFor = ({ agreedValue, limitConveyance, limitLocation }: CoverTerms): number =>
  Math.min(agreedValue.minor, limitConveyance?.minor ?? Infinity, limitLocation?.minor ?? Infinity);

/**
 * Rule R16 over the half-open days from the collection at the lender to the return: where nobody covers, and the least cover against
 * the value. Several certificates of one moment add up, as an indemnity and the commercial rest do.
 */
export function coverOver(needed: { readonly from: IsoDate; readonly to: IsoDate }, value: Money, covers: readonly CoverTerms[]): CoverFinding {
  const marks = [needed.from, needed.to, ...covers.flatMap(({ from, to }) => [from, to])].filter((day) => day >= needed.from && day <= needed.to);
  const edges = [...new Set(marks)].sort();
  const parts = edges.slice(1).map((end, at) => {
    const start = edges[at] as IsoDate;
    const there = covers.filter(({ from, to }) => from <= start && end <= to);
    const insured = there.filter(({ agreedValue }) => agreedValue.currency === value.currency).reduce((sum, cover) => sum + standsFor(cover), 0);
    return { start, days: daysBetween(start, end), covered: there.length > 0, short: Math.max(0, value.minor - insured) };
  });
  const gaps = parts.filter(({ covered }) => !covered);
  return {
    uncoveredDays: gaps.reduce((sum, { days }) => sum + days, 0),
    firstGap: gaps[0]?.start ?? null,
    shortMinor: parts.filter(({ covered }) => covered).reduce((most, { short }) => Math.max(most, short), 0),
  };
}

/** The days for which a stay must be covered: from the first collection to the last arrival of its transports, at least as long as the work is there. */
export function nailToNail(stay: { readonly delivery: IsoDate; readonly dispatch: IsoDate }, legs: readonly { readonly departs: string; readonly arrives: string }[]): { from: IsoDate; to: IsoDate } {
  const days = legs.flatMap(({ departs, arrives }) => [departs.slice(0, 10), addDays(arrives.slice(0, 10), 1)]);
  const all = [stay.delivery, stay.dispatch, ...days].sort();
  return { from: all[0] as IsoDate, to: all.at(-1) as IsoDate };
}
