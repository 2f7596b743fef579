const CELLS = 4_096;

/**
 * Counts, for each of ascending limits, how many values are not greater. A grid tells nearly where among the limits a value lies, a binary search within
 * the cell where exactly; sorting a million values would cost twenty times as much.
 */
export class Counter {
  private readonly counts: Int32Array;
  private readonly least: number;
  private readonly greatest: number;
  private readonly scale: number;
  /** For each cell the first limit that lies in it or beyond. */
  private readonly firstOf = new Int32Array(CELLS + 1);
  /** How many values there were, the greatest ones included. */
  total = 0;

  /** @param limits ascending and distinct. */
  constructor(readonly limits: Float64Array) {
    this.counts = new Int32Array(limits.length);
    this.least = limits[0] ?? 0;
    this.greatest = limits.at(-1) ?? -Infinity;
    this.scale = this.greatest > this.least ? (CELLS - 1) / (this.greatest - this.least) : 0;
    this.firstOf.fill(limits.length);
    let cell = 0;
    for (let at = 0; at < limits.length; at++) for (const own = this.cellOf(limits[at]!); cell <= own; cell++) this.firstOf[cell] = at;
  }

  add(value: number): void {
    this.total++;
    if (value > this.greatest) return;
    const cell = this.cellOf(value);
    let [low, high] = [this.firstOf[cell]!, this.firstOf[cell + 1]!];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.limits[middle]! < value) low = middle + 1;
      else high = middle;
    }
    this.counts[low]!++;
  }

  /** For each limit how many of the values were not greater. */
  upTo(): Int32Array {
    const sums = this.counts.slice();
    for (let at = 1; at < sums.length; at++) sums[at]! += sums[at - 1]!;
    return sums;
  }

  /** The same arithmetic for values and limits, so that rounding puts neither on the wrong side of the other. */
  private cellOf(value: number): number {
    return value <= this.least ? 0 : ((value - this.least) * this.scale) | 0;
  }
}
