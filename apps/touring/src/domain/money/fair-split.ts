import { byLargestRemainder, fraction, type Fraction } from './largest-remainder';

/** The exact division looks at every group of hosts: 2^15 groups are counted in a moment, more are not. */
export const mostFairParties = 15;

/** What travelling from row to column costs, in whole units of any kind (metres, cents); the first is home, then the hosts in the agreed order. */
export type CostsBetween = readonly (readonly number[])[];

/** One line of the derivation: over all groups of `others` other hosts, how much dearer the route is with this host than without. */
export interface DerivationStep {
  readonly others: number;
  readonly groups: number;
  readonly dearerBy: number;
  /** The share of all orders of joining in which the host comes after just so many others. */
  readonly weight: Fraction;
}

export interface FairShare {
  readonly units: Fraction;
  readonly share: number;
  readonly equalShare: number;
  /** A private round trip, in the units of the costs. */
  readonly aloneUnits: number;
  /** The same in the money that is divided; rounded down, so that who pays it exactly is not said to pay more. */
  readonly alone: number;
  readonly paysMoreThanAlone: boolean;
  readonly steps: readonly DerivationStep[];
}

/**
 * F6, the Shapley value on the agreed order: C(X) is the cost of the route that visits only X in that order, and each host bears the mean of
 * what it adds over all orders in which the hosts could have joined. Exact to `mostFairParties`; only the shares of `total` are rounded, by
 * largest remainder. That nobody pays more than a private round trip is certain only for routes that are ordered anew and keep the triangle
 * inequality, so it is tried for each host and said.
 */
export function fairSplit(total: number, between: CostsBetween): { readonly routeUnits: number; readonly shares: readonly FairShare[] } {
  const n = between.length - 1;
  if (n < 1 || n > mostFairParties) throw new RangeError(`${n} hosts are not 1 to ${mostFairParties}.`);
  const costs = routeCosts(between);
  const routeUnits = costs[costs.length - 1] as number;
  if (routeUnits <= 0) throw new RangeError('A route without cost divides nothing.');
  const added = addedBySize(costs, n);
  const exact = added.map((bySize) => bySize.reduce((sum, dearerBy, others) => sum + orders(others, n) * BigInt(dearerBy), 0n));
  const shares = byLargestRemainder(total, exact, BigInt(routeUnits) * factorial(n));
  const equal = byLargestRemainder(total, exact.map(() => 1n), BigInt(n));
  return {
    routeUnits,
    shares: exact.map((units, at) => {
      const aloneUnits = costs[1 << at] as number;
      return {
        units: fraction(units, factorial(n)), share: shares[at] as number, equalShare: equal[at] as number, aloneUnits,
        alone: Number((BigInt(total) * BigInt(aloneUnits)) / BigInt(routeUnits)),
        paysMoreThanAlone: units > BigInt(aloneUnits) * factorial(n),
        steps: (added[at] as number[]).map((dearerBy, others) => ({ others, groups: choose(n - 1, others), dearerBy, weight: fraction(orders(others, n), factorial(n)) })),
      };
    }),
  };
}

/** By bit mask of the hosts visited: the way out along the order, and home from the last. */
function routeCosts(between: CostsBetween): number[] {
  const way = (from: number, to: number) => between[from]?.[to] as number;
  const open = [0];
  for (let mask = 1; mask < 1 << (between.length - 1); mask += 1) {
    const last = 31 - Math.clz32(mask);
    const before = mask & ~(1 << last);
    open.push((open[before] as number) + way(before === 0 ? 0 : 32 - Math.clz32(before), last + 1));
  }
  return open.map((cost, mask) => (mask === 0 ? 0 : cost + way(32 - Math.clz32(mask), 0)));
}

/** For each host and number of others: the sum of what the host adds to all groups of that size. Sums of at most 2^14 differences stay exact. */
function addedBySize(costs: readonly number[], n: number): number[][] {
  const added = Array.from({ length: n }, () => new Array<number>(n).fill(0));
  const sizes = new Uint8Array(costs.length);
  for (let mask = 1; mask < costs.length; mask += 1) sizes[mask] = (sizes[mask >> 1] as number) + (mask & 1);
  added.forEach((bySize, host) => {
    for (let mask = 0; mask < costs.length; mask += 1)
      if ((mask & (1 << host)) === 0) bySize[sizes[mask] as number]! += (costs[mask | (1 << host)] as number) - (costs[mask] as number);
  });
  return added;
}

/** In how many orders of joining a given host comes just after a given group of so many others. */
const orders = (others: number, n: number): bigint => factorial(others) * factorial(n - others - 1);
const factorial = (n: number): bigint => (n < 2 ? 1n : BigInt(n) * factorial(n - 1));
const choose = (n: number, k: number): number => Number(factorial(n) / (factorial(k) * factorial(n - k)));
