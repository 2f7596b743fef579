import { addDays, daysBetween, type IsoDate } from '@caravanserai/kernel';

/** The same day so many months later (or earlier); where that month is shorter, its last day: a year after 29 February is 28 February. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const index = year * 12 + (month - 1) + months;
  const first = firstOf(index);
  const lastDay = daysBetween(first, firstOf(index + 1));
  return addDays(first, Math.min(day, lastDay) - 1);
}

function firstOf(monthIndex: number): IsoDate {
  return `${String(Math.floor(monthIndex / 12)).padStart(4, '0')}-${String((monthIndex % 12) + 1).padStart(2, '0')}-01`;
}
