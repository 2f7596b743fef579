import { type CancellationFact } from './tour-facts';
import { currencyExponent, daysBetween, money, splitByShares } from '@caravanserai/kernel';
import type { Finding } from './finding';
import { isSigned } from './standing';
import type { TourFacts } from './tour-facts';
import { saying } from './verdicts';

type Cancellation = Omit<CancellationFact, 'chargedMinor' | 'stopId'>;

/**
 * Formula of R27 in minor units: the rung's share of the fee, plus what can't be recovered, minus what rebooking brought; never below
 * zero, never above the contract's cap. The rung is the highest one that the days to the opening reach; after all of them the last.
 */
export function cancellationFee(cancelled: Cancellation): { readonly dueMinor: number; readonly daysToOpening: number; readonly shareBasisPoints: number } {
  const daysToOpening = daysBetween(cancelled.cancelledOn, cancelled.opening);
  const rungs = [...cancelled.ladder].sort((a, b) => b.fromDays - a.fromDays);
  const shareBasisPoints = (rungs.find(({ fromDays }) => daysToOpening >= fromDays) ?? rungs.at(-1))?.shareBasisPoints ?? 0;
  const [share] = splitByShares(money(cancelled.feeMinor, cancelled.currency), [shareBasisPoints, 10_000 - shareBasisPoints]);
  const due = Math.max(0, (share?.minor ?? 0) + cancelled.irrecoverableMinor - cancelled.rebookedMinor);
  return { dueMinor: cancelled.capMinor === null ? due : Math.min(due, cancelled.capMinor), daysToOpening, shareBasisPoints };
}

/** R27: what is charged for a cancelled stop is what the ladder of its contract says. */
export function cancellationsFollowTheLadder({ cancellations }: TourFacts): Finding[] {
  const say = saying('R27');
  if (cancellations === undefined) return [say.unknown(null, ['cancellations'])];
  return cancellations.map((cancelled) => {
    const due = cancellationFee(cancelled);
    return say.judge(cancelled.chargedMinor === due.dueMinor, cancelled.stopId, { ...due, chargedMinor: cancelled.chargedMinor, currency: cancelled.currency });
  });
}

/** R28: nothing goes into the public calendar before the contract is signed (SITES). */
export function publicityFollowsTheSignature({ stops, publicEvents }: TourFacts): Finding[] {
  const say = saying('R28');
  if (publicEvents === undefined) return [say.unknown(null, ['public-events'])];
  const signed = new Map(stops.map((stop) => [stop.id, isSigned(stop)]));
  const shown = publicEvents.filter(({ state }) => state !== 'hidden' && state !== 'cancelled');
  return shown.map(({ stopId, state }) => say.judge(signed.get(stopId) ?? false, stopId, { state, signed: signed.get(stopId) ? 1 : 0 }));
}

/** R29: shares are whole minor units of a known currency and add up to the total. */
export function sharesAddUp({ splits }: TourFacts): Finding[] {
  const say = saying('R29');
  if (splits === undefined) return [say.unknown(null, ['splits'])];
  return splits.map(({ id, totalMinor, currency, sharesMinor }) => {
    const sumMinor = sharesMinor.reduce((sum, share) => sum + share, 0);
    const whole = [totalMinor, ...sharesMinor].every(Number.isSafeInteger);
    return say.judge(whole && sumMinor === totalMinor, id, { totalMinor, sumMinor, shares: sharesMinor.length, currency, decimals: currencyExponent(currency) });
  });
}
