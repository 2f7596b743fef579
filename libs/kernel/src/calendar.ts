/** A day of the calendar, `YYYY-MM-DD`, in no time zone. */
export type IsoDate = string;

/** Days of the week by ISO 8601: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const dayMs = 86_400_000;

/** True for a day that exists between the years 0001 and 9999, written with all its digits; "2026-02-30" is none. */
export function isIsoDate(text: unknown): boolean {
  if (typeof text !== 'string' || !/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  // Engines roll 30 February over into March, which only reading the day back reveals.
  return !Number.isNaN(ms) && new Date(ms).getUTCDate() === Number(text.slice(8));
}

/** The date `days` later, or earlier when negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDay(dayOfDate(date) + days);
}

/** Calendar days from one date to another: 1 for tomorrow, negative for the past. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayOfDate(to) - dayOfDate(from);
}

export function weekday(date: IsoDate): Weekday {
  return weekdayOfDay(dayOfDate(date));
}

/** The week by ISO 8601: it belongs to the year of its Thursday, so 1 January may lie in week 52 or 53 of the year before. */
export function isoWeek(date: IsoDate): { readonly year: number; readonly week: number } {
  const thursday = addDays(date, 4 - weekday(date));
  const year = Number(thursday.slice(0, 4));
  return { year, week: Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1 };
}

export function isWorkingDay(date: IsoDate, weekendDays: readonly Weekday[], holidays: ReadonlySet<IsoDate>): boolean {
  return !weekendDays.includes(weekday(date)) && !holidays.has(date);
}

/**
 * The `days`-th working day after the date, or before it when negative; the date itself never counts, and 0 gives it back.
 * Weekend and holidays come from the caller because they differ from office to office (Friday and Saturday in Dhaka).
 */
export function addWorkingDays(
  date: IsoDate,
  days: number,
  weekendDays: readonly Weekday[],
  holidays: ReadonlySet<IsoDate> = new Set(),
): IsoDate {
  if (!Number.isSafeInteger(days)) throw new RangeError(`${days} is not a whole number of working days.`);
  for (const day of weekendDays)
    if (!Number.isInteger(day) || day < 1 || day > 7) throw new RangeError(`${day} is not a day of the week: Monday is 1, Sunday is 7.`);
  if (new Set(weekendDays).size === 7) throw new RangeError('A week without working days has no next one.');
  const step = Math.sign(days);
  let found = dayOfDate(date);
  for (let left = Math.abs(days); left > 0; ) {
    found += step;
    if (!weekendDays.includes(weekdayOfDay(found)) && !(holidays.size > 0 && holidays.has(dateOfDay(found)))) left -= 1;
  }
  return dateOfDay(found);
}

/** Day 0, 1 January 1970, was a Thursday. */
function weekdayOfDay(day: number): Weekday {
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;
}

function dayOfDate(date: IsoDate): number {
  if (!isIsoDate(date)) throw new RangeError(`"${date}" is not a date of the form YYYY-MM-DD.`);
  return Date.parse(`${date}T00:00:00Z`) / dayMs;
}

function dateOfDay(day: number): IsoDate {
  const date = Number.isSafeInteger(day) ? new Date(day * dayMs) : undefined;
  const text = date === undefined || Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
  if (!isIsoDate(text)) throw new RangeError('The date lies outside the years 0001 to 9999.');
  return text;
}
