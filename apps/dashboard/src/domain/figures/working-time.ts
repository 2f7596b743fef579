const DAY_MS = 86_400_000;

export const workingTimeDefinition =
  'Working time is calendar time without days of rest and holidays; a working day counts whole, from midnight to midnight in the zone of the calendar, without daylight saving, or in UTC where a country has several clocks.';

/** Which days count, as data. */
export interface WorkingCalendar {
  /** 0 is Sunday, 6 is Saturday. */
  readonly weekendDays: readonly number[];
  /** Other weekends from a day on, the oldest first. */
  readonly weekendsFrom?: ReadonlyArray<{ readonly from: string; readonly weekendDays: readonly number[] }>;
  /** `YYYY-MM-DD`. */
  readonly holidays: readonly string[];
  /** The same day of every year, from the first year to the last one. */
  readonly yearly?: ReadonlyArray<{ readonly month: number; readonly day: number; readonly firstYear?: number; readonly lastYear?: number }>;
  /** `YYYY-MM-DD`: worked although the week or the year says otherwise. */
  readonly workdays?: readonly string[];
  /** Minutes ahead of UTC; a calendar day begins that much earlier than in UTC. A fixed offset: an hour of daylight saving is not a working hour more or less. */
  readonly offsetMinutes?: number;
}

/** Tells how much working time lies between two moments, in constant time: days are summed up once. */
export class WorkingClock {
  private readonly firstDay: number;
  /** Working days before each day of the range. */
  private readonly before: Int32Array;
  /** For each day 1 or 0. */
  private readonly works: Uint8Array;
  private readonly shiftMs: number;

  /** @param from and @param to milliseconds since 1970 UTC: moments outside of them are taken for the nearer one. */
  constructor(calendar: WorkingCalendar, from: number, to: number) {
    this.shiftMs = (calendar.offsetMinutes ?? 0) * 60_000;
    this.firstDay = this.dayOf(from) - 1;
    const days = Math.max(1, this.dayOf(to) - this.firstDay + 2);
    const [off, worked] = [daysOff(calendar, this.firstDay, days), new Set(calendar.workdays?.map(dayOfDate))];
    const weekend = weekendOn(calendar);
    this.before = new Int32Array(days + 1);
    this.works = new Uint8Array(days + 1);
    for (let at = 0; at < days; at++) {
      const day = this.firstDay + at;
      const works = worked.has(day) || (!weekend(day).includes((((day + 4) % 7) + 7) % 7) && !off.has(day)); // The first of January 1970 was a Thursday.
      this.works[at] = Number(works);
      this.before[at + 1] = this.before[at]! + this.works[at]!;
    }
  }

  /** Milliseconds of working time from one moment to another; negative when the other is earlier. */
  between(from: number, to: number): number {
    return this.until(to) - this.until(from);
  }

  private until(moment: number): number {
    const sinceFirst = Math.max(0, Math.min(moment + this.shiftMs - this.firstDay * DAY_MS, (this.works.length - 1) * DAY_MS));
    // Within the range positive, so that cutting off is rounding down.
    const at = (sinceFirst / DAY_MS) | 0;
    return this.before[at]! * DAY_MS + this.works[at]! * (sinceFirst - at * DAY_MS);
  }

  private dayOf(moment: number): number {
    return Math.floor((moment + this.shiftMs) / DAY_MS);
  }
}

const dayOfDate = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS;

function daysOff({ holidays, yearly = [] }: WorkingCalendar, firstDay: number, days: number): Set<number> {
  const off = new Set(holidays.map(dayOfDate));
  const yearOf = (day: number) => new Date(day * DAY_MS).getUTCFullYear();
  for (let year = yearOf(firstDay); year <= yearOf(firstDay + days); year++)
    for (const { month, day, firstYear = -Infinity, lastYear = Infinity } of yearly) if (year >= firstYear && year <= lastYear) off.add(Date.UTC(year, month - 1, day) / DAY_MS);
  return off;
}

/** The weekend of each day; asked for days in their order. */
function weekendOn({ weekendDays, weekendsFrom = [] }: WorkingCalendar): (day: number) => readonly number[] {
  const changes = weekendsFrom.map(({ from, weekendDays: days }) => ({ from: dayOfDate(from), days }));
  let [next, now] = [0, weekendDays];
  return (day) => {
    while (next < changes.length && changes[next]!.from <= day) now = changes[next++]!.days;
    return now;
  };
}
