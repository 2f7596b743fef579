import { type Decision, accept, reject } from '@caravanserai/kernel';

const dayMs = 86_400_000;
const hourMs = 3_600_000;

export type ExtensionRefusal = 'extension-not-later' | 'extension-too-long';

/** A hold may be given more time, but neither beyond the longest hold of the trade nor beyond the day the work would arrive. */
export function extensionFits(
  until: Date,
  hold: { readonly expiresAt: Date; readonly placedAt: Date; readonly delivery: Date },
  longestDays: number,
): Decision<undefined, ExtensionRefusal> {
  if (until.getTime() <= hold.expiresAt.getTime()) return reject('extension-not-later', { until: until.toISOString(), expiresAt: hold.expiresAt.toISOString() });
  const latestMs = Math.min(hold.placedAt.getTime() + longestDays * dayMs, hold.delivery.getTime());
  if (until.getTime() <= latestMs) return accept();
  return reject('extension-too-long', { until: until.toISOString(), latest: new Date(latestMs).toISOString(), longestDays });
}

/** The moment by which a challenged host must answer. */
export const answerBy = (now: Date, hours: number): Date => new Date(now.getTime() + hours * hourMs);

/** The default deadline to sign, and never later than the day the work is due at the venue. */
export const signByDefault = (now: Date, days: number, delivery: Date): Date =>
  new Date(Math.min(now.getTime() + days * dayMs, delivery.getTime()));
