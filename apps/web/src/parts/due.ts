const DAY_MS = 86_400_000;

/** How far away something is: for a sentence such as "in 3 days", "1 day late", "in 7 h". */
export interface Distance {
  readonly late: boolean;
  readonly unit: 'minutes' | 'hours' | 'days';
  readonly count: number;
}

/** Whole days from two on, else hours, else minutes; never nought. */
export function distance(due: string, now: Date): Distance {
  const ms = Date.parse(due) - now.getTime();
  const [late, far] = [ms < 0, Math.abs(ms)];
  if (far >= DAY_MS) return { late, unit: 'days', count: Math.floor(far / DAY_MS) };
  if (far >= 3_600_000) return { late, unit: 'hours', count: Math.floor(far / 3_600_000) };
  return { late, unit: 'minutes', count: Math.max(1, Math.floor(far / 60_000)) };
}

export type DueGroup = 'late' | 'today' | 'week' | 'later';

/** In which group a decision stands: the day is the one of `zone`, and a week is seven days from now. No date is later. */
export function groupOf(due: string | null, now: Date, zone: string): DueGroup {
  if (due === null) return 'later';
  const at = new Date(due);
  if (at < now) return 'late';
  const day = (date: Date) => new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(date);
  if (day(at) === day(now)) return 'today';
  return at.getTime() - now.getTime() <= 7 * DAY_MS ? 'week' : 'later';
}
