import { type Money, splitByWeights } from '@caravanserai/kernel';

/** How costs that all hosts bear are divided; what a host spends in its own house (F5) never comes here. */
export const splitFormulas = ['equal', 'by-weeks', 'hybrid'] as const;
export type SplitFormula = (typeof splitFormulas)[number];

export interface SharingStop {
  readonly stopId: string;
  /** Weeks begun of being open to the public, at least 1. */
  readonly weeks: number;
}

/**
 * F1 equal: S/n, as SITES prorates shipping. F3 by weeks: S w/W. F4 hybrid: a S/n + (1-a) S w/W with `a` in basis points. All by largest
 * remainder, ties by the order of the stops, so that the shares are exactly the total.
 */
export function shareCosts(total: Money, formula: SplitFormula, stops: readonly SharingStop[], equalBasisPoints = 10_000): number[] {
  const weeks = stops.map((stop) => stop.weeks);
  const allWeeks = weeks.reduce((sum, one) => sum + one, 0);
  const weights: Record<SplitFormula, () => number[]> = {
    equal: () => weeks.map(() => 1),
    'by-weeks': () => weeks,
    // a/n + (1-a) w/W over the common denominator n W, so that nothing is rounded before the end.
    hybrid: () => weeks.map((one) => equalBasisPoints * allWeeks + (10_000 - equalBasisPoints) * stops.length * one),
  };
  return splitByWeights(total, weights[formula]()).map(({ minor }) => minor);
}

/** F2, as SITES has it: each host bears the way out of its house; what belongs to no stop, such as the way to the first, stays with the organiser. */
export function shareOutgoing(costs: readonly { readonly stopId: string | null; readonly minor: number }[], stops: readonly SharingStop[]): { readonly shares: number[]; readonly organiserMinor: number } {
  const sum = (of: (stopId: string | null) => boolean) => costs.filter(({ stopId }) => of(stopId)).reduce((total, { minor }) => total + minor, 0);
  const known = new Set(stops.map(({ stopId }) => stopId));
  return { shares: stops.map((stop) => sum((stopId) => stopId === stop.stopId)), organiserMinor: sum((stopId) => stopId === null || !known.has(stopId)) };
}
