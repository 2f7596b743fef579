import { type Flow, type Fill, type Stretch, flowOf } from './flow';
import { type Rational, floor, minus, plus, rational, sum, times, zero } from './rational';
import type { Waterfall } from './waterfall';

/** A party's entitlement along one stretch, over a denominator of its own: (base + slope * total) / over. */
interface Line {
  readonly base: bigint;
  readonly slope: bigint;
  readonly over: bigint;
}

interface PartyLines {
  readonly from: Rational;
  readonly lines: readonly Line[];
}

/** A waterfall ready to be asked at any total; asking costs a few multiplications, so that ten thousand receipts are replayed in no time. */
export interface Course {
  readonly waterfall: Waterfall;
  readonly flow: Flow;
  readonly byParty: readonly PartyLines[];
}

export function courseOf(waterfall: Waterfall, flow = flowOf(waterfall)): Course {
  return { waterfall, flow, byParty: flow.map((stretch) => ({ from: stretch.from, lines: waterfall.parties.map((party) => lineOf(waterfall, stretch, party)) })) };
}

function lineOf({ tiers }: Waterfall, { from, filled, slopes }: Stretch, party: string): Line {
  const ofParty = (fill: Fill) => sum(tiers.flatMap(({ claims }, tier) => claims.map((claim, at) => (claim.party === party ? fill[tier]![at]! : zero))));
  const slope = ofParty(slopes);
  const base = minus(ofParty(filled), times(slope, from));
  return { base: base.n * slope.d, slope: slope.n * base.d, over: base.d * slope.d };
}

/** The last stretch that begins at or before the total; nothing is owed of less than nothing. */
export function stretchAt(starts: readonly { readonly from: Rational }[], { n, d }: Rational): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const { from } = starts[middle]!;
    if (from.n * d <= n * from.d) low = middle;
    else high = middle - 1;
  }
  return low;
}

const atLeastNothing = (total: Rational): Rational => (total.n < 0n ? zero : total);

/** What each party may have been paid when so much has come in: the one rounding, down, of all it gets in all tiers together. */
export function payableAt({ byParty }: Course, total: Rational): bigint[] {
  const { n, d } = atLeastNothing(total);
  const { lines } = byParty[stretchAt(byParty, { n, d })]!;
  return lines.map(({ base, slope, over }) => (base * d + slope * n) / (over * d));
}

/** The exact entitlement of each party, in the order of the parties. */
export function entitledAt({ byParty }: Course, total: Rational): Rational[] {
  const { n, d } = atLeastNothing(total);
  const { lines } = byParty[stretchAt(byParty, { n, d })]!;
  return lines.map(({ base, slope, over }) => rational(base * d + slope * n, over * d));
}

/** What each claim of each tier holds, exactly. */
export function fillAt({ flow }: Course, given: Rational): Fill {
  const total = atLeastNothing(given);
  const { from, filled, slopes } = flow[stretchAt(flow, total)]!;
  const beyond = minus(total, from);
  return filled.map((amounts, tier) => amounts.map((amount, at) => plus(amount, times(slopes[tier]![at]!, beyond))));
}

/**
 * What the residue of rounding gives at the close, by largest remainder, ties by the order of the parties. Only here: released in
 * between, it would take from a party what it had (6 : 6 : 2 of 10 are 4, 4, 2 and of 11 are 5, 5, 1).
 */
export function releasedAt(course: Course, total: Rational): bigint[] {
  const entitled = entitledAt(course, total);
  const rounded = entitled.map(floor);
  const left = floor(sum(entitled)) - rounded.reduce((all, amount) => all + amount, 0n);
  const remainder = (index: number): Rational => minus(entitled[index]!, rational(rounded[index]!));
  const byRemainder = [...entitled.keys()].sort((a, b) => comparison(remainder(b), remainder(a)) || a - b);
  const lucky = new Set(byRemainder.slice(0, Number(left)));
  return rounded.map((amount, index) => amount + (lucky.has(index) ? 1n : 0n));
}

const comparison = (a: Rational, b: Rational): number => Number(a.n * b.d - b.n * a.d > 0n) - Number(a.n * b.d - b.n * a.d < 0n);
