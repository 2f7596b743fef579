import { boundsOf, narrow } from './narrow';

/**
 * Percentiles of type 7 (Hyndman and Fan), as R, NumPy and PM4Py compute them: for n values in ascending order the one at position h = (n - 1) p,
 * counted from 0, and between two neighbours the straight line.
 */
export const percentileDefinition = 'Percentiles are of type 7: position (n - 1) p in ascending order, counted from 0, with linear interpolation between neighbours.';

/** From here on it pays to look first where the wanted values lie. */
const NARROW_FROM = 2_048;

/**
 * Percentiles of `values[from, to)`, which may be rearranged on the way: values are selected, not sorted, which for a million takes a tenth of the time.
 * @param shares ascending, each from 0 to 1. @param bounds the least and the greatest value, if they are known. @returns NaN for each when there are no values.
 */
export function percentiles(values: Float64Array, shares: readonly number[], from = 0, to = values.length, bounds?: { readonly min: number; readonly max: number }): number[] {
  const count = to - from;
  if (count === 0) return shares.map(() => NaN);
  const positions = shares.map((share) => (count - 1) * share);
  if (count >= NARROW_FROM) {
    const narrowed = narrow(values, from, to, bounds ?? boundsOf(values, from, to), positions.flatMap((position) => [Math.floor(position), Math.ceil(position)]));
    return pick(narrowed.values, positions, narrowed.ranks.filter((_, at) => at % 2 === 0), 0, narrowed.values.length);
  }
  return pick(values, positions, positions.map(Math.floor), from, to);
}

/** @param ranks for each position the rank of the value below it, counted from 0 at `from`. */
function pick(values: Float64Array, positions: readonly number[], ranks: readonly number[], from: number, to: number): number[] {
  let settled = from;
  return positions.map((position, which) => {
    const below = from + ranks[which]!;
    select(values, below, settled, to - 1);
    settled = below;
    const fraction = position - Math.floor(position);
    const low = values[below]!;
    return fraction === 0 ? low : low + fraction * (least(values, below + 1, to) - low);
  });
}

function least(values: Float64Array, from: number, to: number): number {
  let found = values[from]!;
  for (let at = from + 1; at < to; at++) if (values[at]! < found) found = values[at]!;
  return found;
}

/** Puts the value that sorting would put there at `wanted`, nothing greater before it, nothing smaller after it (Hoare's selection). */
function select(values: Float64Array, wanted: number, first: number, last: number): void {
  let rounds = 0;
  while (last > first) {
    // Values that defeat the choice of pivots are sorted, so that no input takes quadratic time.
    if (last - first < 24 || ++rounds > 64) {
      values.subarray(first, last + 1).sort();
      return;
    }
    const pivot = medianOfThree(values[first]!, values[(first + last) >> 1]!, values[last]!);
    let [low, high] = [first, last];
    while (low <= high) {
      while (values[low]! < pivot) low++;
      while (values[high]! > pivot) high--;
      if (low > high) break;
      const swapped = values[low]!;
      values[low++] = values[high]!;
      values[high--] = swapped;
    }
    if (wanted <= high) last = high;
    else if (wanted >= low) first = low;
    else return;
  }
}

function medianOfThree(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
