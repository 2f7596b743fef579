import { accept, reject, type Decision } from '@caravanserai/kernel';

/** A designation as far as its seat (office and rank) is concerned. */
export interface Seated {
  readonly id: string;
  readonly validFrom: Date;
  readonly validTo: Date | null;
}

export interface Departure {
  readonly id: string;
  readonly action: 'supersede' | 'expire';
  readonly at: Date;
}

/** Who leaves the seat and what becomes of the one whose day has come; all of it happens in one transaction. */
export interface Succession {
  readonly candidate: 'activate' | 'supersede' | 'expire';
  readonly departures: readonly Departure[];
}

/**
 * What happens when the day of a confirmed designation comes. `holders` are all that sit in its seat now, active or suspended.
 * Timers may be late and out of order after an outage: whoever begins later in the calendar keeps the seat, and a designation
 * whose whole time went by never sits in it.
 */
export function succession(candidate: Seated, holders: readonly Seated[], now: Date): Decision<Succession, 'not-begun'> {
  if (now < candidate.validFrom) return reject('not-begun', { validFrom: candidate.validFrom });
  if (isOver(candidate, now)) return accept({ candidate: 'expire', departures: [] });
  if (holders.some((holder) => holder.validFrom > candidate.validFrom)) return accept({ candidate: 'supersede', departures: [] });
  return accept({ candidate: 'activate', departures: holders.map((holder) => departure(holder, now)) });
}

/** The holder whose own date has passed left then, and was not pushed out now. */
function departure(holder: Seated, now: Date): Departure {
  if (holder.validTo !== null && isOver(holder, now)) return { id: holder.id, action: 'expire', at: holder.validTo };
  return { id: holder.id, action: 'supersede', at: now };
}

const isOver = ({ validTo }: Seated, now: Date) => validTo !== null && validTo <= now;

/**
 * The instant of a succession. A transaction takes its time when it begins and may then wait for the seat's lock, so that it comes
 * with an earlier time than the one before it: a seat's own history never runs backwards.
 */
export function notBefore(now: Date, ...earlier: readonly (Date | null)[]): Date {
  return new Date(Math.max(now.getTime(), ...earlier.map((at) => at?.getTime() ?? 0)));
}
