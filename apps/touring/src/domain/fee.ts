import { type Money, daysBetween, money } from '@caravanserai/kernel';
import type { Stay } from './stay';

/** Base fee for `baseWeeks`, and so much more for each week begun beyond them. A free offer has zeros. */
export interface FeeTerms {
  readonly base: Money;
  readonly baseWeeks: number;
  readonly extraWeek: Money;
}

/** Formula F7: base + max(0, weeks - baseWeeks) x extra; a begun week of being open counts as a week. */
export function hostingFee(terms: FeeTerms, stay: Pick<Stay, 'opening' | 'closing'>): Money {
  const weeks = Math.ceil(daysBetween(stay.opening, stay.closing) / 7);
  const extraWeeks = Math.max(0, weeks - terms.baseWeeks);
  return money(terms.base.minor + extraWeeks * terms.extraWeek.minor, terms.base.currency);
}
