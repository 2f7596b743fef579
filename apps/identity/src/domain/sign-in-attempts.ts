/** How many attempts one account or one address has made since the beginning of its window. */
export interface Attempts {
  readonly count: number;
  readonly since: Date;
}

export interface AttemptLimit {
  readonly count_max: number;
  readonly windowMs: number;
}

const HOUR_MS = 60 * 60_000;
const QUARTER_OF_AN_HOUR_MS = HOUR_MS / 4;

/** Attempts to sign in count for the account and for the address; those to make an account for the address alone. */
export type AttemptKind = 'account' | 'address' | 'registration';

/**
 * An address may stand for a whole institution behind one router, so it may try more often than one account is tried. An account
 * is only slowed down, never locked for good: otherwise anyone could lock anyone out. A course of thirty people gets its accounts within the hour.
 */
export const ATTEMPT_LIMITS: Readonly<Record<AttemptKind, AttemptLimit>> = {
  account: { count_max: 10, windowMs: QUARTER_OF_AN_HOUR_MS },
  address: { count_max: 100, windowMs: QUARTER_OF_AN_HOUR_MS },
  registration: { count_max: 30, windowMs: HOUR_MS },
};

/** One more attempt at `now`. Refused ones are not counted, so that who waits is let in when the window ends. */
export function attempt(before: Attempts | null, limit: AttemptLimit, now: Date): { after: Attempts; waitUntil: Date | null } {
  if (!before || now.getTime() >= windowEnd(before, limit).getTime()) return { after: { count: 1, since: now }, waitUntil: null };
  if (before.count >= limit.count_max) return { after: before, waitUntil: windowEnd(before, limit) };
  return { after: { count: before.count + 1, since: before.since }, waitUntil: null };
}

const windowEnd = ({ since }: Attempts, { windowMs }: AttemptLimit) => new Date(since.getTime() + windowMs);
