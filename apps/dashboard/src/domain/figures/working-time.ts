const DAY_MS = 86_400_000;

export const workingTimeDefinition = 'Working time is calendar time without weekend days and holidays; a working day counts whole, from midnight to midnight in the zone of the calendar.';

/** Which days count, as data. */
export interface WorkingCalendar {
  /** 0 is Sunday, 6 is Saturday. */
  readonly weekendDays: readonly number[];
  /** `YYYY-MM-DD`. */
  readonly holidays: readonly string[];
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

  /** @param from and @param to milliseconds since 1970 UTC: all moments that will be asked for lie between them. */
  constructor({ weekendDays, holidays, offsetMinutes = 0 }: WorkingCalendar, from: number, to: number) {
    this.shiftMs = offsetMinutes * 60_000;
    this.firstDay = this.dayOf(from) - 1;
    const days = Math.max(1, this.dayOf(to) - this.firstDay + 2);
    const off = new Set(holidays.map((date) => Date.parse(`${date}T00:00:00Z`) / DAY_MS));
    this.before = new Int32Array(days + 1);
    this.works = new Uint8Array(days + 1);
    for (let at = 0; at < days; at++) {
      const day = this.firstDay + at;
      const works = !weekendDays.includes((((day + 4) % 7) + 7) % 7) && !off.has(day); // The first of January 1970 was a Thursday.
      this.works[at] = Number(works);
      this.before[at + 1] = this.before[at]! + this.works[at]!;
    }
  }

  /** Milliseconds of working time from one moment to another; negative when the other is earlier. */
  between(from: number, to: number): number {
    return this.until(to) - this.until(from);
  }

  private until(moment: number): number {
    const sinceFirst = moment + this.shiftMs - this.firstDay * DAY_MS;
    // Within the range positive, so that cutting off is rounding down.
    const at = (sinceFirst / DAY_MS) | 0;
    return this.before[at]! * DAY_MS + this.works[at]! * (sinceFirst - at * DAY_MS);
  }

  private dayOf(moment: number): number {
    return Math.floor((moment + this.shiftMs) / DAY_MS);
  }
}
