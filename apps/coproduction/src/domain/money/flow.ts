import { type Rational, isLess, isPositive, least, minus, over, plus, rational, sum, times, zero } from './rational';
import type { Claim, Tier, Waterfall } from './waterfall';

/** What each claim of each tier has received, tier by tier. */
export type Fill = readonly (readonly Rational[])[];

/** A stretch of total receipts over which every claim grows evenly. */
export interface Stretch {
  /** Total receipts at its beginning, in minor units. */
  readonly from: Rational;
  readonly filled: Fill;
  /** What each claim gets of one minor unit more. */
  readonly slopes: Fill;
}

/** Where every unit of receipts goes, from the first to beyond the last that changes anything. */
export type Flow = readonly Stretch[];

interface State {
  readonly total: Rational;
  /** What has come as far as each tier. */
  readonly reached: readonly Rational[];
  readonly filled: Fill;
}

interface Rates {
  readonly reaching: readonly Rational[];
  readonly slopes: Fill;
}

/**
 * Follows the receipts from zero upwards: between two moments at which a vessel is full, a threshold is passed or an arrear is made
 * good, everything grows in proportion. So the whole course is a handful of stretches, whatever the number of receipts, and what a party is
 * entitled to depends on the total alone: neither on its batches nor on their order (document on co-production, 2.6).
 */
export function flowOf(waterfall: Waterfall): Flow {
  const { tiers } = waterfall;
  let state: State = { total: zero, reached: tiers.map(() => zero), filled: tiers.map(({ claims }) => claims.map(() => zero)) };
  const flow: Stretch[] = [];
  for (;;) {
    const rates = ratesAt(tiers, state);
    flow.push({ from: state.total, filled: state.filled, slopes: rates.slopes });
    const distance = toNextChange(tiers, state, rates);
    if (distance === null) return flow;
    state = moved(state, rates, distance);
  }
}

/** Also what the pages draw: a tier that is full takes no more. */
export function isFull({ claims, cap }: Tier, filled: readonly Rational[]): boolean {
  if (cap !== null && !isLess(sum(filled), rational(cap))) return true;
  return claims.every((claim, index) => claimIsFull(claim, filled[index]!));
}

const claimIsFull = ({ cap }: Claim, filled: Rational): boolean => cap !== null && !isLess(filled, rational(cap));

function ratesAt(tiers: readonly Tier[], state: State): Rates {
  const reaching: Rational[] = [];
  const slopes: Rational[][] = [];
  let left = rational(1n);
  for (const [index, tier] of tiers.entries()) {
    reaching.push(left);
    const taken = takes(tiers, state, index, left);
    slopes.push(divided(tier, state.filled[index]!, taken));
    left = minus(left, taken);
  }
  return { reaching, slopes };
}

/** How much of one unit more the tier takes, when `left` of it comes as far. */
function takes(tiers: readonly Tier[], state: State, index: number, left: Rational): Rational {
  const tier = tiers[index]!;
  if (!isOpen(tiers, state, index)) return zero;
  if (tier.of === 'reaching') return times(tier.rate, left);
  return isPositive(arrears(tier, state, index)) ? left : least(tier.rate, left);
}

function isOpen(tiers: readonly Tier[], state: State, index: number): boolean {
  const tier = tiers[index]!;
  if (isFull(tier, state.filled[index]!) || isPositive(toThreshold(tier, state, index))) return false;
  return tier.whileOpen === null || !isFull(tiers[tier.whileOpen]!, state.filled[tier.whileOpen]!);
}

function toThreshold({ threshold }: Tier, { total, reached }: State, index: number): Rational {
  if (threshold === null) return zero;
  return minus(rational(threshold.minor), threshold.of === 'gross' ? total : reached[index]!);
}

/** What a part of the gross has earned and not yet had, because tiers above it took what came. */
const arrears = ({ rate }: Tier, { total, filled }: State, index: number): Rational => minus(times(rate, total), sum(filled[index]!));

/** Among the claims of the first rank that is not full, by weight; what a full one leaves goes to the others of its rank. */
function divided({ claims }: Tier, filled: readonly Rational[], taken: Rational): Rational[] {
  const open = claims.filter((claim, index) => !claimIsFull(claim, filled[index]!));
  const rank = Math.min(...open.map((claim) => claim.rank));
  const sharing = new Set(open.filter((claim) => claim.rank === rank));
  const whole = sum([...sharing].map(({ weight }) => weight));
  return claims.map((claim) => (sharing.has(claim) && isPositive(taken) ? over(times(taken, claim.weight), whole) : zero));
}

/** Null when nothing changes any more, however much comes in. */
function toNextChange(tiers: readonly Tier[], state: State, { reaching, slopes }: Rates): Rational | null {
  const distances = tiers.flatMap((tier, index) => {
    const [filled, slope] = [state.filled[index]!, slopes[index]!];
    const taken = sum(slope);
    const claims = tier.claims.map(({ cap }, at) => quotient(cap === null ? null : minus(rational(cap), filled[at]!), slope[at]!));
    const whole = quotient(tier.cap === null ? null : minus(rational(tier.cap), sum(filled)), taken);
    const threshold = quotient(toThreshold(tier, state, index), tier.threshold?.of === 'gross' ? rational(1n) : reaching[index]!);
    const caughtUp = tier.of === 'gross' ? quotient(arrears(tier, state, index), minus(taken, tier.rate)) : null;
    return [...claims, whole, threshold, caughtUp];
  });
  return distances.reduce((nearest, distance) => (distance === null || (nearest !== null && !isLess(distance, nearest)) ? nearest : distance), null);
}

/** How far it is at this speed; null when it is not ahead or never comes nearer. */
const quotient = (distance: Rational | null, speed: Rational): Rational | null =>
  distance !== null && isPositive(distance) && isPositive(speed) ? over(distance, speed) : null;

function moved(state: State, { reaching, slopes }: Rates, distance: Rational): State {
  const grown = (before: readonly Rational[], speeds: readonly Rational[]) => before.map((amount, index) => plus(amount, times(speeds[index]!, distance)));
  return {
    total: plus(state.total, distance),
    reached: grown(state.reached, reaching),
    filled: state.filled.map((filled, index) => grown(filled, slopes[index]!)),
  };
}
