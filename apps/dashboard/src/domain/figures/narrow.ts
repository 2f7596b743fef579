const CELLS = 1_024;

export interface Narrowed {
  /** Only values of the cells in which the wanted ranks lie. */
  readonly values: Float64Array;
  /** The wanted ranks, counted among those values. */
  readonly ranks: readonly number[];
}

/**
 * Keeps the few values among which those with the wanted ranks are. Two passes without a branch that could be guessed wrongly, where selection alone
 * guesses wrongly half the time. Values that all lie in one cell are all kept, so that only time is lost, never exactness.
 * @param ranks counted from 0 at `from`.
 */
export function narrow(values: Float64Array, from: number, to: number, { min, max }: { readonly min: number; readonly max: number }, ranks: readonly number[]): Narrowed {
  const scale = max > min ? (CELLS - 1) / (max - min) : 0;
  const counts = new Int32Array(CELLS);
  for (let at = from; at < to; at++) counts[((values[at]! - min) * scale) | 0]!++;
  const { wanted, within, kept } = cellsOf(counts, ranks);
  const narrowed = new Float64Array(kept + 1); // One spare: each value is written, and only a wanted one keeps its place.
  let next = 0;
  for (let at = from; at < to; at++) {
    narrowed[next] = values[at]!;
    next += wanted[((values[at]! - min) * scale) | 0]!;
  }
  return { values: narrowed.subarray(0, kept), ranks: within };
}

/** The least and the greatest; comparing is faster than `Math.min`, which has to look out for -0 and NaN. */
export function boundsOf(values: Float64Array, from: number, to: number): { readonly min: number; readonly max: number } {
  let [min, max] = [values[from]!, values[from]!];
  for (let at = from + 1; at < to; at++) {
    const value = values[at]!;
    if (value < min) min = value;
    else if (value > max) max = value;
  }
  return { min, max };
}

/** Which cells hold the ranks, and what the ranks are once the other cells are gone. */
function cellsOf(counts: Int32Array, ranks: readonly number[]): { wanted: Uint8Array; within: number[]; kept: number } {
  const wanted = new Uint8Array(CELLS);
  const within: number[] = [];
  let [before, kept, which] = [0, 0, 0];
  for (let cell = 0; cell < CELLS; cell++) {
    for (; which < ranks.length && ranks[which]! < before + counts[cell]!; which++) {
      within.push(kept + ranks[which]! - before);
      wanted[cell] = 1;
    }
    before += counts[cell]!;
    if (wanted[cell] === 1) kept += counts[cell]!;
  }
  return { wanted, within, kept };
}
