const CELLS = 1 << 14;

/**
 * For each of ascending limits, how many values are not greater. One pass over the values: a grid tells nearly where among the limits a value lies, a
 * binary search within the cell where exactly. Sorting a million values would cost twenty times as much.
 */
export function countUpTo(values: Float64Array, limits: Float64Array): Int32Array {
  const counts = new Int32Array(limits.length);
  if (limits.length === 0) return counts;
  const [least, greatest] = [limits[0]!, limits[limits.length - 1]!];
  const scale = greatest > least ? (CELLS - 1) / (greatest - least) : 0;
  const firstOf = cellBorders(limits, least, scale);
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    if (value > greatest) continue;
    const cell = value <= least ? 0 : Math.floor((value - least) * scale);
    let [low, high] = [firstOf[cell]!, firstOf[cell + 1]!];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (limits[middle]! < value) low = middle + 1;
      else high = middle;
    }
    counts[low]!++;
  }
  for (let at = 1; at < counts.length; at++) counts[at]! += counts[at - 1]!;
  return counts;
}

/** For each cell the first limit that lies in it or beyond. The same arithmetic as for the values, so rounding puts neither on the wrong side. */
function cellBorders(limits: Float64Array, least: number, scale: number): Int32Array {
  const firstOf = new Int32Array(CELLS + 1).fill(limits.length);
  let cell = 0;
  for (let at = 0; at < limits.length; at++) {
    const own = Math.floor((limits[at]! - least) * scale);
    while (cell <= own) firstOf[cell++] = at;
  }
  return firstOf;
}
