import { addDaysTo } from '../../parts/days';

const MINUTE_MS = 60_000;

/** The instant at which a day ends in a zone: the first one of the day after it, as the zone's clocks say. */
export function endOfDay(day: string, zone: string): string {
  const midnight = Date.parse(`${addDaysTo(day, 1)}T00:00:00Z`);
  const guess = midnight - offsetMs(midnight, zone);
  // Where the clocks change between the guess and midnight, the second look is right.
  return new Date(midnight - offsetMs(guess, zone)).toISOString();
}

function offsetMs(at: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' }).formatToParts(at);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute')) - Math.floor(at / MINUTE_MS) * MINUTE_MS;
}

/** The last day on which a deadline of so many days from now may fall, and no later than the day before something begins. */
export const latestDay = (today: string, days: number, before: string): string => {
  const [byDays, byBeginning] = [addDaysTo(today, days), addDaysTo(before, -1)];
  return byDays < byBeginning ? byDays : byBeginning;
};
