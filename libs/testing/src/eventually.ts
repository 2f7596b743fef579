import { setTimeout as pause } from 'node:timers/promises';

/**
 * Waits until `look` gives something other than undefined, false or null, for work that goes on by itself.
 * @throws the last error, or one that says what was awaited, when it did not come true in time.
 */
export async function eventually<T>(what: string, look: () => Promise<T> | T, withinMs = 10_000): Promise<NonNullable<T>> {
  const end = performance.now() + withinMs;
  let failure: unknown;
  for (;;) {
    try {
      const seen = await look();
      if (seen !== undefined && seen !== null && seen !== false) return seen;
      failure = undefined;
    } catch (error) {
      failure = error;
    }
    if (performance.now() > end) throw failure ?? new Error(`${what} did not come true within ${withinMs} ms`);
    await pause(20);
  }
}
