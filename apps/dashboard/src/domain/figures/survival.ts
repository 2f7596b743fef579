import { Counter } from './counter';

export const survivalDefinition =
  'Survival by Kaplan and Meier: S(t) is the product of 1 - d / n over all ages up to t at which d of the n visits that had lasted so long ended; visits that still go on count among the n up to their age.';

/**
 * The share of visits that last longer than something. Between two durations at which somebody asks or a visit still goes on, the product is one
 * fraction, (n - ended in between) / n; so a million finished visits are counted, not sorted.
 */
export class Survival {
  private readonly open: Float64Array;
  private readonly ended: Counter;

  /** @param open ages of visits that go on, in any order. @param asked durations that will be asked for, likewise. */
  constructor(open: readonly number[], asked: readonly number[]) {
    this.open = Float64Array.from(open).sort();
    this.ended = new Counter(distinct([...open, ...asked]));
  }

  /** Tells of a finished visit. */
  addEnded(duration: number): void {
    this.ended.add(duration);
  }

  get endedCount(): number {
    return this.ended.total;
  }

  /** S at all ages and durations named at the beginning. */
  shares(): Map<number, number> {
    const { limits, total } = this.ended;
    const endedUpTo = this.ended.upTo();
    const shares = new Map<number, number>();
    let [survived, endedBefore, left] = [1, 0, 0];
    for (let at = 0; at < limits.length; at++) {
      const atRisk = total - endedBefore + this.open.length - left;
      const endedHere = endedUpTo[at]! - endedBefore;
      if (endedHere > 0) survived *= (atRisk - endedHere) / atRisk;
      endedBefore = endedUpTo[at]!;
      // A visit that goes on at the age at which another ended has lasted as long, so it leaves the count only after that end.
      while (left < this.open.length && this.open[left]! <= limits[at]!) left++;
      shares.set(limits[at]!, survived);
    }
    return shares;
  }
}

function distinct(values: readonly number[]): Float64Array {
  return Float64Array.from(new Set(values)).sort();
}
