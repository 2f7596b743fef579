import { type Course, courseOf, stretchAt } from './entitlements';
import { type Fill, type Point, type Stretch, alongStretch, flowOf } from './flow';
import { type Rational, isLess, minus, zero } from './rational';
import type { Claim, Tier, Waterfall } from './waterfall';

/**
 * The course of an account whose terms were amended. Up to what had come in by then it stays as it was, so that nothing that was paid
 * changes. What comes in afterwards runs by the new terms: a tier of the same name goes on from what it holds, a new one begins empty,
 * and one that is gone keeps what it has. Arrears and thresholds go on as well; a higher part of the gross earns nothing afterwards on what came before.
 * @param reached the highest total so far, in minor units.
 */
export function amendedCourse(before: Course, reached: Rational, terms: Waterfall): Course {
  const waterfall = withWhatEnded(before.waterfall, terms);
  const carry = carrier(before.waterfall, waterfall);
  const past = before.flow.filter(({ from }) => isLess(from, reached)).map(carry.stretch);
  const begin = carry.point(pointAt(before, reached));
  return courseOf(waterfall, [...past, ...flowOf(waterfall, begin)]);
}

function pointAt({ waterfall, flow }: Course, total: Rational): Point {
  const stretch = flow[stretchAt(flow, total)]!;
  return alongStretch(waterfall.tiers, stretch, minus(total, stretch.from));
}

/** An end of nothing: what has it takes nothing more. */
const ended = (claim: Claim): Claim => ({ ...claim, cap: 0n });

/** The new terms, and behind them the claims and tiers that they no longer have. */
function withWhatEnded(before: Waterfall, terms: Waterfall): Waterfall {
  const ofBefore = ({ id }: Tier): readonly Claim[] => before.tiers.find((tier) => tier.id === id)?.claims ?? [];
  const goneFrom = (tier: Tier) => ofBefore(tier).filter(({ party }) => !tier.claims.some((claim) => claim.party === party)).map(ended);
  const goneTiers = before.tiers.filter(({ id }) => !terms.tiers.some((tier) => tier.id === id));
  return {
    currency: terms.currency,
    parties: [...terms.parties, ...before.parties.filter((party) => !terms.parties.includes(party))],
    tiers: [...terms.tiers.map((tier) => ({ ...tier, claims: [...tier.claims, ...goneFrom(tier)] })), ...goneTiers.map((tier) => ({ ...tier, whileOpen: null, claims: tier.claims.map(ended) }))],
  };
}

/** Finds for each tier and claim of the later terms what the earlier ones knew of it. */
function carrier(before: Waterfall, after: Waterfall) {
  const places = after.tiers.map(({ id }) => before.tiers.findIndex((tier) => tier.id === id));
  const each = (values: readonly Rational[]) => places.map((place) => values[place] ?? zero);
  const fill = (values: Fill): Fill => after.tiers.map(({ claims }, index) => {
    const place = places[index]!;
    return claims.map(({ party }) => values[place]?.[before.tiers[place]!.claims.findIndex((claim) => claim.party === party)] ?? zero);
  });
  const point = ({ from, filled, reached, arrears }: Point): Point => ({ from, filled: fill(filled), reached: each(reached), arrears: each(arrears) });
  const stretch = (one: Stretch): Stretch => ({ ...point(one), slopes: fill(one.slopes), reaching: each(one.reaching) });
  return { point, stretch };
}
