import { daysBetween } from '../../parts/days';
import type { Amount } from '../../parts/money';
import type { Offer, Stay } from './touring';

/** What a stay costs its host: the base fee, and so much for each further week that is begun. Null: the work is free. */
export function hostingFee({ fee }: Pick<Offer, 'fee'>, { opening, closing }: Pick<Stay, 'opening' | 'closing'>): Amount | null {
  if (fee === null) return null;
  const weeks = Math.ceil(daysBetween(opening, closing) / 7);
  return { minor: fee.base.minor + Math.max(0, weeks - fee.baseWeeks) * fee.extraWeek.minor, currency: fee.base.currency };
}
