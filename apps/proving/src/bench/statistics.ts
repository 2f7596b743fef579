/** The middle one; of an even number the mean of the two in the middle. @throws for an empty list. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('nothing was measured');
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? (sorted[Math.floor(middle)] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** The value below which this share (0 to 1) of all lies, by nearest rank. @throws for an empty list. */
export function percentile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new Error('nothing was measured');
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] as number;
}

/** Pairs of one round each, so that a load which others put on the machine falls on both. */
export const medianRatio = (values: readonly number[], baselines: readonly number[]): number => median(values.map((value, round) => value / (baselines[round] as number)));
