const DAY_MS = 86_400_000;

/** Days as `YYYY-MM-DD` are counted in UTC, where each has 24 hours. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
export const dayOf = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10);
export const addDaysTo = (day: string, days: number): string => dayOf(dayNumber(day) + days);
export const daysBetween = (start: string, end: string): number => dayNumber(end) - dayNumber(start);

export const todayIn = (zone: string, now = new Date()): string => new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now);

export interface Tick {
  readonly day: string;
  /** A new year begins. */
  readonly year: boolean;
}

/** First days of the months, weeks (Mondays) or days from `start` until before `end`. */
export function ticks(start: string, end: string, zoom: 'month' | 'week' | 'day'): Tick[] {
  const found: Tick[] = [];
  for (let number = dayNumber(start); number < dayNumber(end); number += 1) {
    const day = dayOf(number);
    const isMonday = new Date(`${day}T00:00:00Z`).getUTCDay() === 1;
    if (zoom === 'day' || (zoom === 'week' ? isMonday : day.endsWith('-01'))) found.push({ day, year: zoom === 'month' && day.endsWith('-01-01') });
  }
  return found;
}
