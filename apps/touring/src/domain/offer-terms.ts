import { type Decision, type Money, accept, reject } from '@caravanserai/kernel';
import type { FeeTerms } from './fee';
import type { StayTerms } from './stay';

export const securityLevels = ['limited', 'moderate', 'high'] as const;
export type SecurityLevel = (typeof securityLevels)[number];

/** What a venue must give; null where the work does not ask. */
export interface SpaceNeeds {
  readonly floorAreaM2: number | null;
  readonly runningLengthM: number | null;
  readonly clearHeightCm: number | null;
  readonly securityLevel: SecurityLevel;
}

/** One rung of the cancellation ladder: from so many days before opening (and earlier) this share of the fee is due. */
export interface CancellationRung {
  readonly fromDays: number;
  readonly shareBasisPoints: number;
}

export interface OfferTerms extends StayTerms {
  readonly title: string;
  readonly kind: 'exhibition' | 'performance' | 'literary' | 'audiovisual';
  readonly fee: FeeTerms;
  readonly insuredValue: Money;
  readonly needs: SpaceNeeds;
  readonly cancellation: readonly CancellationRung[];
  /** BCP 47 tags of the labels. */
  readonly languages: readonly string[];
}

export type TermsRefusal = 'weeks-out-of-order' | 'availability-out-of-order' | 'fee-currencies-differ' | 'base-weeks-out-of-range' | 'ladder-uneven';

/** Whether the terms can hold together; what a single field may be is checked at the border. */
export function termsHold(terms: OfferTerms): Decision<undefined, TermsRefusal> {
  const { minWeeks, maxWeeks, availableFrom, availableTo, fee } = terms;
  if (minWeeks > maxWeeks) return reject('weeks-out-of-order', { minWeeks, maxWeeks });
  if (availableTo !== null && availableTo <= availableFrom) return reject('availability-out-of-order', { availableFrom, availableTo });
  if (fee.base.currency !== fee.extraWeek.currency)
    return reject('fee-currencies-differ', { fee: fee.base.currency, extraWeek: fee.extraWeek.currency });
  if (fee.baseWeeks > maxWeeks) return reject('base-weeks-out-of-range', { baseWeeks: fee.baseWeeks, maxWeeks });
  return ladderDescends(terms.cancellation);
}

/** The nearer the opening, the larger the share: rungs stand from the earliest to the latest, and never get cheaper (rule R27). */
function ladderDescends(ladder: readonly CancellationRung[]): Decision<undefined, 'ladder-uneven'> {
  for (const [index, rung] of ladder.entries()) {
    const earlier = ladder[index - 1];
    if (earlier !== undefined && (rung.fromDays >= earlier.fromDays || rung.shareBasisPoints < earlier.shareBasisPoints))
      return reject('ladder-uneven', { rung: index + 1, ...rung, before: earlier });
  }
  return accept();
}

