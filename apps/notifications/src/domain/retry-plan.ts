/** Pauses before the second, third … attempt, in minutes: eight attempts over 24 hours, dense at first because greylisting ends soon. */
const pausesMinutes = [2, 8, 20, 60, 150, 400, 800] as const;

export const attemptsMost = pausesMinutes.length + 1;

/**
 * How long an attempt belongs to the process that began it. Several times longer than any attempt may last, so that nobody
 * takes over from somebody who is still at work.
 */
export const leaseMs = 5 * 60_000;

/** When the attempt after this one (1 for the first) is due; null when it was the last. */
export function nextAttemptAt(attempt: number, at: Date): Date | null {
  const minutes = pausesMinutes[attempt - 1];
  return minutes === undefined ? null : new Date(at.getTime() + minutes * 60_000);
}

export const leaseUntil = (at: Date): Date => new Date(at.getTime() + leaseMs);
