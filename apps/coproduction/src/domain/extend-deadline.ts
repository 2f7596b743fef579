import { type Decision, accept, reject } from '@caravanserai/kernel';
import type { Agreement } from './agreement';
import type { FactOf } from './agreement-log';
import { mayStill } from './may-still';

const dayMs = 86_400_000;
/** A reservation keeps others away: nobody may keep them away for ever. */
export const extensionMostDays = 90;

/** More time to sign, while the time that there was is not over: what has lapsed has freed the dates already. */
export function extendDeadline(agreement: Agreement, until: string, now: string): Decision<FactOf<'extend-deadline'>> {
  const still = mayStill(agreement, 'extend-deadline', now);
  if (!still.ok) return still;
  const { signBy } = agreement;
  if (Date.parse(until) <= Date.parse(signBy)) return reject('deadline-not-later', { signBy });
  const latest = new Date(Date.parse(signBy) + extensionMostDays * dayMs).toISOString();
  return Date.parse(until) > Date.parse(latest) ? reject('deadline-too-late', { latest }) : accept({ action: 'extend-deadline', signBy: until });
}
