import { type Rational, isLess, isPositive, least, minus, over, plus, rational, sum, times, zero } from './rational';
import type { Claim, Tier, Waterfall } from './waterfall';

/** What each claim of each tier has received, tier by tier. */
export type Fill = readonly (readonly Rational[])[];

/** Where everything stands when so much has come in. */
export interface Point {
  /** Total receipts, in minor units. */
  readonly from: Rational;
  readonly filled: Fill;
  /** What has come as far as each tier. */
  readonly reached: readonly Rational[];
  /** What a part of the gross has earned and not yet had, because tiers above it took what came; nothing in other tiers. */
  readonly arrears: readonly Rational[];
}

/** A stretch of total receipts over which every claim grows evenly, from where everything stands at its beginning. */
export interface Stretch extends Point {
  /** What each claim gets of one minor unit more. */
  readonly slopes: Fill;
  /** How much of one minor unit more comes as far as each tier. */
  readonly reaching: readonly Rational[];
}

/** Where every unit of receipts goes, from the first to beyond the last that changes anything. */
export type Flow = readonly Stretch[];

type Rates = Pick<Stretch, 'reaching' | 'slopes'>;

export function startOf({ tiers }: Waterfall): Point {
  const nothing = tiers.map(() => zero);
  return { from: zero, filled: tiers.map(({ claims }) => claims.map(() => zero)), reached: nothing, arrears: nothing };
}

/**
 * Follows the receipts from zero upwards: between two moments at which a vessel is full, a threshold is passed or an arrear is made
 * good, everything grows in proportion. So the whole course is a handful of stretches, whatever the number of receipts, and what a party is
 * entitled to depends on the total alone: neither on its batches nor on their order (document on co-production, 2.6).
 * @param begin where it goes on from, in place of nothing at all.
 */
export function flowOf(waterfall: Waterfall, begin = startOf(waterfall)): Flow {
  const { tiers } = waterfall;
  let point = begin;
  const flow: Stretch[] = [];
  for (;;) {
    const rates = ratesAt(tiers, point);
    const stretch = { ...point, ...rates };
    flow.push(stretch);
    const distance = toNextChange(tiers, point, rates);
    if (distance === null) return flow;
    point = alongStretch(tiers, stretch, distance);
  }
}

/** Also what the pages draw: a tier that is full takes no more. */
export function isFull({ claims, cap }: Tier, filled: readonly Rational[]): boolean {
  if (cap !== null && !isLess(sum(filled), rational(cap))) return true;
  return claims.every((claim, index) => claimIsFull(claim, filled[index]!));
}

const claimIsFull = ({ cap }: Claim, filled: Rational): boolean => cap !== null && !isLess(filled, rational(cap));

function ratesAt(tiers: readonly Tier[], point: Point): Rates {
  const reaching: Rational[] = [];
  const slopes: Rational[][] = [];
  let left = rational(1n);
  for (const [index, tier] of tiers.entries()) {
    reaching.push(left);
    const taken = takes(tiers, point, index, left);
    slopes.push(divided(tier, point.filled[index]!, taken));
    left = minus(left, taken);
  }
  return { reaching, slopes };
}

/** How much of one unit more the tier takes, when `left` of it comes as far. */
function takes(tiers: readonly Tier[], point: Point, index: number, left: Rational): Rational {
  const tier = tiers[index]!;
  if (!isOpen(tiers, point, index)) return zero;
  if (tier.of === 'reaching') return times(tier.rate, left);
  return isPositive(point.arrears[index]!) ? left : least(tier.rate, left);
}

function isOpen(tiers: readonly Tier[], point: Point, index: number): boolean {
  const tier = tiers[index]!;
  if (isFull(tier, point.filled[index]!) || isPositive(toThreshold(tier, point, index))) return false;
  return tier.whileOpen === null || !isFull(tiers[tier.whileOpen]!, point.filled[tier.whileOpen]!);
}

function toThreshold({ threshold }: Tier, { from, reached }: Point, index: number): Rational {
  if (threshold === null) return zero;
  return minus(rational(threshold.minor), threshold.of === 'gross' ? from : reached[index]!);
}

/** Among the claims of the first rank that is not full, by weight; what a full one leaves goes to the others of its rank. */
function divided({ claims }: Tier, filled: readonly Rational[], taken: Rational): Rational[] {
  const open = claims.filter((claim, index) => !claimIsFull(claim, filled[index]!));
  const rank = Math.min(...open.map((claim) => claim.rank));
  const sharing = new Set(open.filter((claim) => claim.rank === rank));
  const whole = sum([...sharing].map(({ weight }) => weight));
  return claims.map((claim) => (sharing.has(claim) && isPositive(taken) ? over(times(taken, claim.weight), whole) : zero));
}

/** Null when nothing changes any more, however much comes in. */
function toNextChange(tiers: readonly Tier[], point: Point, { reaching, slopes }: Rates): Rational | null {
  const distances = tiers.flatMap((tier, index) => {
    const [filled, slope] = [point.filled[index]!, slopes[index]!];
    const taken = sum(slope);
    const claims = tier.claims.map(({ cap }, at) => quotient(cap === null ? null : minus(rational(cap), filled[at]!), slope[at]!));
    const whole = quotient(tier.cap === null ? null : minus(rational(tier.cap), sum(filled)), taken);
    const threshold = quotient(toThreshold(tier, point, index), tier.threshold?.of === 'gross' ? rational(1n) : reaching[index]!);
    const caughtUp = tier.of === 'gross' ? quotient(point.arrears[index]!, minus(taken, tier.rate)) : null;
    return [...claims, whole, threshold, caughtUp];
  });
  return distances.reduce((nearest, distance) => (distance === null || (nearest !== null && !isLess(distance, nearest)) ? nearest : distance), null);
}

/** How far it is at this speed; null when it is not ahead or never comes nearer. */
const quotient = (distance: Rational | null, speed: Rational): Rational | null =>
  distance !== null && isPositive(distance) && isPositive(speed) ? over(distance, speed) : null;

/** Where everything stands so far into a stretch. */
export function alongStretch(tiers: readonly Tier[], { from, filled, reached, arrears, slopes, reaching }: Stretch, distance: Rational): Point {
  const grown = (before: readonly Rational[], speeds: readonly Rational[]) => before.map((amount, index) => plus(amount, times(speeds[index]!, distance)));
  const falling = tiers.map(({ of, rate }, index) => (of === 'gross' ? minus(rate, sum(slopes[index]!)) : zero));
  return { from: plus(from, distance), filled: filled.map((amounts, index) => grown(amounts, slopes[index]!)), reached: grown(reached, reaching), arrears: grown(arrears, falling) };
}
