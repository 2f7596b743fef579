import { type Decision, accept, reject } from '@caravanserai/kernel';
import { type Course, fillAt, payableAt } from './entitlements';
import { isFull } from './flow';
import { type Rational, ceiling, isLess, rational } from './rational';
import type { Tier, TierKind } from './waterfall';

/** What a party gets back here is its own; corridors, bonuses and pools are gain. */
const givesBack: ReadonlySet<TierKind> = new Set(['COST_RECOUP', 'LOAN', 'RECOUP']);

/** The least total receipts, in whole minor units, at which all that the party has to get back is full; one unit less is too little. */
export function receiptsUntilWhole(course: Course, party: string): Decision<bigint, 'party-gets-nothing-back' | 'never-whole'> {
  const { tiers } = course.waterfall;
  const owed = tiers.flatMap((tier, index) => (givesBack.has(tier.kind) && tier.claims.some((claim) => claim.party === party) ? [index] : []));
  if (owed.length === 0) return reject('party-gets-nothing-back', { party });
  const isWhole = (total: bigint): boolean => {
    const fill = fillAt(course, rational(total));
    return owed.every((index) => hasItsPart(tiers[index]!, fill[index]!, party));
  };
  // A claim fills up at the end of a stretch, so that what is not full where the last one begins never will be.
  const most = ceiling(course.flow.at(-1)!.from);
  return isWhole(most) ? accept(leastTotal(isWhole, most)) : reject('never-whole', { party });
}

/** The least total receipts at which the party has been paid so much. */
export function receiptsUntilPaid(course: Course, party: string, amount: bigint): Decision<bigint, 'never-paid'> {
  const at = course.waterfall.parties.indexOf(party);
  const isPaid = (total: bigint): boolean => payableAt(course, rational(total))[at]! >= amount;
  let most = ceiling(course.flow.at(-1)!.from) + 1n;
  const grows = course.byParty.at(-1)!.lines[at]!.slope > 0n;
  while (grows && !isPaid(most)) most *= 2n;
  return isPaid(most) ? accept(leastTotal(isPaid, most)) : reject('never-paid', { party });
}

function hasItsPart(tier: Tier, filled: readonly Rational[], party: string): boolean {
  if (isFull(tier, filled)) return true;
  return tier.claims.every((claim, at) => claim.party !== party || (claim.cap !== null && !isLess(filled[at]!, rational(claim.cap))));
}

/** Bisection over whole numbers; `reached` is false up to some total, true from there on, and true at `most`. */
function leastTotal(reached: (total: bigint) => boolean, most: bigint): bigint {
  let [tooLittle, enough] = [-1n, most];
  while (enough - tooLittle > 1n) {
    const middle = (tooLittle + enough) >> 1n;
    if (reached(middle)) enough = middle;
    else tooLittle = middle;
  }
  return enough;
}
