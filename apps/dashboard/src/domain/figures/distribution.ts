import { percentiles } from './percentile';

/** How a set of durations is spread; all in milliseconds. */
export interface Distribution {
  readonly count: number;
  readonly mean: number;
  readonly min: number;
  readonly p50: number;
  readonly p85: number;
  readonly p95: number;
  readonly max: number;
}

/** @returns null where there is nothing to describe. The values are rearranged. */
export function distributionOf(values: Float64Array, from = 0, to = values.length): Distribution | null {
  const count = to - from;
  if (count === 0) return null;
  let [sum, min, max] = [0, Infinity, -Infinity];
  for (let at = from; at < to; at++) {
    const value = values[at]!;
    sum += value;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  const [p50, p85, p95] = percentiles(values, [0.5, 0.85, 0.95], from, to, { min, max }) as [number, number, number];
  return { count, mean: sum / count, min, p50, p85, p95, max };
}
