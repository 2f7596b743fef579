const DAY_MS = 86_400_000;
export const WEEK_MS = 7 * DAY_MS;
/** 1970 began on a Thursday, so the Monday of its first week was three days before. */
const FIRST_MONDAY = -3 * DAY_MS;

/** Weeks counted from the one with the first of January 1970; they begin on Monday at 00:00 UTC. */
export const weekOf = (moment: number): number => Math.floor((moment - FIRST_MONDAY) / WEEK_MS);

export const weekStart = (week: number): number => FIRST_MONDAY + week * WEEK_MS;

/** `2028-W05`, as ISO 8601 names it: a week belongs to the year that its Thursday is in. */
export function weekName(week: number): string {
  const thursday = new Date(weekStart(week) + 3 * DAY_MS);
  const year = thursday.getUTCFullYear();
  const number = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / WEEK_MS) + 1;
  return `${String(year).padStart(4, '0')}-W${String(number).padStart(2, '0')}`;
}
