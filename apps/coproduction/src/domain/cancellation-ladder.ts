/**
 * Whoever cancels `fromDays` days or more before the opening, and fewer than the step above says, owes this share of the fee in
 * basis points. The last step holds down to the opening, whatever number it names.
 */
export interface CancellationStep {
  readonly fromDays: number;
  readonly shareBasisPoints: number;
}

/**
 * A ladder goes down in days and never down in shares: cancelling later must not become cheaper. Contracts of the trade look like
 * 15 % from 271 days, 40 % from 181, 60 % from 121, 80 % from 61, and 100 % from 0.
 *
 * @returns the end of the sentence "the ladder …", or null when it holds.
 */
export function ladderFault(ladder: readonly CancellationStep[]): string | null {
  for (const [index, { fromDays, shareBasisPoints }] of ladder.entries()) {
    const before = ladder[index - 1];
    if (!Number.isSafeInteger(fromDays) || fromDays < 0) return 'must count whole days before the opening';
    if (!Number.isSafeInteger(shareBasisPoints) || shareBasisPoints < 0 || shareBasisPoints > 10_000)
      return 'must give shares from 0 to 10000 basis points';
    if (before && fromDays >= before.fromDays) return 'must go from many days before the opening to few, none twice';
    if (before && shareBasisPoints < before.shareBasisPoints) return 'must not make a later cancellation cheaper';
  }
  return null;
}

/** The most that a cancellation can cost, in basis points of the fee; 0 where nothing was agreed. */
export const highestShare = (ladder: readonly CancellationStep[]): number =>
  Math.max(0, ...ladder.map(({ shareBasisPoints }) => shareBasisPoints));
