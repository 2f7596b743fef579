import { addDays, clockAt, type Decision, accept, localTime, reject, type Weekday, weekday } from '@caravanserai/kernel';

/** How letters about a category come; whoever has chosen nothing gets each at once. */
export const rhythms = ['daily', 'weekly'] as const;
export type Rhythm = 'at-once' | (typeof rhythms)[number];

/** When letters reach a person, by the clocks of their zone (IANA). Times are `HH:MM`. */
export interface Delivery {
  readonly zone: string;
  readonly digestAt: string;
  /** The day of a weekly digest. */
  readonly digestOn: Weekday;
  /** From the first time to before the second, over midnight where it is the earlier one; null for none. */
  readonly quiet: { readonly from: string; readonly to: string } | null;
}

/** Of whoever has said nothing. */
export const deliveryAtFirst: Delivery = { zone: 'UTC', digestAt: '08:00', digestOn: 1, quiet: null };

/** A digest whose hour is quiet would never come at its hour; quiet hours that end when they begin would never end. */
export function readDelivery(delivery: Delivery): Decision<Delivery, 'digest-in-quiet-hours'> {
  const { quiet, digestAt } = delivery;
  return quiet !== null && isQuiet(quiet, digestAt) ? reject('digest-in-quiet-hours', { ...quiet, digestAt }) : accept(delivery);
}

const isQuiet = ({ from, to }: { from: string; to: string }, time: string): boolean => (from < to ? from <= time && time < to : time >= from || time < to);

/** When the quiet hours of this moment end; null where it is not quiet. */
export function quietUntil({ quiet, zone }: Delivery, now: Date): Date | null {
  if (quiet === null) return null;
  const { date, time } = clockAt(now.toISOString(), zone);
  if (!isQuiet(quiet, time)) return null;
  const end = new Date(localTime(time < quiet.to ? date : addDays(date, 1), quiet.to, zone).at);
  // On the night when the clocks go back an end may come twice, and the first is the one that counts.
  return end > now ? end : null;
}

/** The first digest after a moment. Times that a day's clocks skip come as much later as the clocks jump. */
export function digestAfter({ zone, digestAt, digestOn }: Delivery, rhythm: (typeof rhythms)[number], moment: Date): Date {
  const { date } = clockAt(moment.toISOString(), zone);
  // Eight days hold every day of the week once after the present one.
  const days = Array.from({ length: 9 }, (_, ahead) => addDays(date, ahead)).filter((day) => rhythm === 'daily' || weekday(day) === digestOn);
  const first = days.map((day) => new Date(localTime(day, digestAt, zone).at)).find((at) => at > moment);
  if (first === undefined) throw new Error(`no ${rhythm} digest after ${moment.toISOString()}`);
  return first;
}
