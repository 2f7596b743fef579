import type { Extension } from './extend';
import { LowerBounds, type TimeGrid, timeGrid } from './lower-bounds';
import type { Prepared } from './prepare';

/** Of each criterion, the least value that a partial route can still come to. */
export class CompletionBounds {
  readonly grid: TimeGrid;
  readonly bounds: readonly LowerBounds[];
  /** Written anew by each call of `least`. */
  readonly values: Float64Array;
  private readonly sums: Float64Array;
  private slot = 0;

  constructor(
    private readonly extension: Extension,
    private readonly prepared: Prepared,
    slots: number,
  ) {
    const { problem } = prepared;
    this.grid = timeGrid(prepared, slots);
    this.bounds = problem.criteria.map((criterion) => new LowerBounds(prepared, criterion, this.grid));
    this.values = new Float64Array(problem.criteria.length);
    this.sums = new Float64Array(problem.criteria.length);
  }

  /** The label in `numbers`, its last place, how many mandatory venues and how many of all are still to come, and their prices by criterion. */
  least(numbers: Float64Array, at: number, last: number, mandatory: number, all: number, prices: Float64Array): Float64Array {
    const { problem } = this.prepared;
    this.slot = this.grid.slot(numbers[at]!);
    const length = this.extension.length(numbers, at);
    for (let k = 0; k < problem.criteria.length; k++) {
      const criterion = problem.criteria[k]!;
      const sum = this.extension.shape.sums[k]!;
      const now = (sum < 0 ? 0 : numbers[at + sum]!) + criterion.endWeight * numbers[at]! + (criterion.lengthWeight + criterion.waitWeight) * length;
      this.values[k] = this.atLeast(now + prices[k]! + this.rest(k, last, mandatory, all));
    }
    return this.values;
  }

  /** Values are whole numbers, prices of venues are not: a bound is rounded up, less what the arithmetic may have lost. */
  private atLeast(value: number): number {
    return Number.isFinite(value) ? Math.ceil(value - 1e-6 - Math.abs(value) * 1e-12) : value;
  }

  private rest(k: number, last: number, mandatory: number, all: number): number {
    const bounds = this.bounds[k]!;
    let least = Number.POSITIVE_INFINITY;
    for (let steps = mandatory; steps <= all; steps++) {
      const walk = bounds.at(steps, last, this.slot);
      if (walk < least) least = walk;
    }
    return least;
  }

  /** Prices of all venues that are to be visited, summed by criterion, without those given. */
  pricesWithout(visited: (place: number) => boolean): Float64Array {
    this.bounds.forEach(({ prices }, k) => {
      let sum = 0;
      for (let v = 1; v < prices.length; v++) if (!visited(v)) sum += prices[v]!;
      this.sums[k] = sum;
    });
    return this.sums;
  }
}

/**
 * Raises the bound of one criterion step by step: venues that the cheapest walk leaves out become cheaper to visit, those it visits
 * twice dearer (subgradient with Polyak's step towards a known value). Optional venues keep the price 0: their penalty is in the arcs.
 */
export function* raise(bounds: LowerBounds, { places, mandatory }: Prepared, known: number, rounds: number): Generator<number, void, boolean | undefined> {
  const best = { value: Number.NEGATIVE_INFINITY, prices: Float64Array.from(bounds.prices) };
  if (mandatory.length !== places - 1) return;
  let pace = 2;
  let stale = 0;
  for (let round = 0; round < rounds; round++) {
    const value = bounds.at(places - 1, 0, 0) + bounds.prices.reduce((sum, price) => sum + price, 0);
    const visits = bounds.visits(places - 1);
    if (visits === null) break;
    if (value > best.value + 1e-9) {
      Object.assign(best, { value, prices: Float64Array.from(bounds.prices) });
      stale = 0;
    } else if (++stale % 15 === 0) pace /= 2;
    const off = visits.reduce((sum, count, v) => sum + (v === 0 ? 0 : (1 - count) ** 2), 0);
    if (off === 0 || pace < 5e-3 || Math.ceil(value - 1e-6) >= known) break;
    const goal = Number.isFinite(known) ? known : Math.max(bounds.dearest, value + 1);
    const step = (pace * Math.max(goal - value, 1e-9)) / off;
    for (let v = 1; v < places; v++) bounds.prices[v] = bounds.prices[v]! + step * (1 - visits[v]!);
    bounds.compute();
    if ((yield round / rounds) === true) break;
  }
  bounds.prices.set(best.prices);
  bounds.compute();
}
