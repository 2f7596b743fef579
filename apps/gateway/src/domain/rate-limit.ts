/** So many requests a minute, evenly; `burst` of them may come at once. */
export interface RateLimit {
  readonly name: string;
  readonly perMinute: number;
  readonly burst: number;
}

export interface Taken {
  /** When all of the burst is there again, in ms; to be kept until the next request. */
  readonly fullAtMs: number;
  readonly allowed: boolean;
  /** How many more are allowed at this moment. */
  readonly remaining: number;
  /** Until another one is allowed; 0 when one is. */
  readonly waitMs: number;
}

/**
 * The generic cell rate algorithm: one number per caller, no windows at whose borders twice the limit would pass.
 * A refused request costs nothing, so who waits as long as told is let in.
 * @param fullAtMs what the last request left behind, or undefined.
 */
export function take(fullAtMs: number | undefined, { perMinute, burst }: RateLimit, nowMs: number): Taken {
  const intervalMs = 60_000 / perMinute;
  const start = Math.max(fullAtMs ?? 0, nowMs);
  const used = (start - nowMs) / intervalMs;
  if (used > burst - 1) return { fullAtMs: start, allowed: false, remaining: 0, waitMs: Math.ceil((used - (burst - 1)) * intervalMs) };
  return { fullAtMs: start + intervalMs, allowed: true, remaining: Math.floor(burst - 1 - used), waitMs: 0 };
}
