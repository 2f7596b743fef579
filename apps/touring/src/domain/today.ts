import type { IsoDate } from '@caravanserai/kernel';

/** The date that the calendar on the wall of a zone shows at this moment. */
export function todayIn(zone: string, now: Date): IsoDate {
  // The Swedish locale writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now);
}
