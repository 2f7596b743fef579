import { type Decision, type Money, accept, addMoney, money, reject } from '@caravanserai/kernel';
import { highestShare } from './cancellation-ladder';
import type { Role } from './party';
import type { HostingTerms } from './terms';

/**
 * All that a party can come to owe under the agreement, one amount per currency. A host owes the fee (of which a cancellation is
 * a share) and answers for the works up to their insured value, nail to nail. An organiser owes at most the highest
 * cancellation share of the fee, rounded up to the minor unit.
 */
export function totalLiability(terms: HostingTerms, role: Role): Money[] {
  if (role === 'organiser') return [shareRoundedUp(terms.fee, highestShare(terms.cancellation))];
  const { fee, insuredValue } = terms;
  if (fee.currency !== insuredValue.currency) return [fee, insuredValue];
  return [addMoney(fee, insuredValue)];
}

/**
 * A mandate without a limit covers everything. A limited one must reach all of it in its own currency: without a rate that the
 * parties have frozen, an amount in another currency can't be compared, and signing on a guess would bind nobody.
 */
export function limitCovers(
  limit: Money | null,
  liability: readonly Money[],
): Decision<null, 'mandate-limit-exceeded' | 'mandate-limit-in-other-currency'> {
  if (limit === null) return accept(null);
  const owed = liability.filter(({ minor }) => minor > 0);
  if (owed.some(({ currency }) => currency !== limit.currency)) return reject('mandate-limit-in-other-currency', { limit, liability });
  return owed.every(({ minor }) => minor <= limit.minor) ? accept(null) : reject('mandate-limit-exceeded', { limit, liability });
}

function shareRoundedUp({ minor, currency }: Money, basisPoints: number): Money {
  // In BigInt, because an amount near the largest safe integer times ten thousand is no exact number any more.
  return money(Number((BigInt(minor) * BigInt(basisPoints) + 9_999n) / 10_000n), currency);
}
