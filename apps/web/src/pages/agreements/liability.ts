import type { Amount } from '../../parts/money';
import type { Role, Terms } from './agreement';

/** All that a party can come to owe, one amount for each currency: what a mandate to sign has to reach. The platform counts the same and decides. */
export function liabilityOf({ fee, insuredValue, cancellation }: Terms, role: Role): readonly Amount[] {
  if (role === 'organiser') {
    const most = Math.max(0, ...cancellation.map(({ shareBasisPoints }) => shareBasisPoints));
    return [{ minor: Math.ceil((fee.minor * most) / 10_000), currency: fee.currency }];
  }
  return fee.currency === insuredValue.currency ? [{ minor: fee.minor + insuredValue.minor, currency: fee.currency }] : [fee, insuredValue];
}

/** Whether a limit reaches it: `unlimited` where there is none, `other-currency` where amounts can't be compared. */
export function reaches(limit: Amount | null, liability: readonly Amount[]): 'unlimited' | 'yes' | 'no' | 'other-currency' {
  if (limit === null) return 'unlimited';
  const owed = liability.filter(({ minor }) => minor > 0);
  if (owed.some(({ currency }) => currency !== limit.currency)) return 'other-currency';
  return owed.every(({ minor }) => minor <= limit.minor) ? 'yes' : 'no';
}
