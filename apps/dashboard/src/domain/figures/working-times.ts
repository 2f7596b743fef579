import type { EventLog } from '../log/event-log';
import type { RolesFrom } from '../workflow/people';
import { Turns } from './turns';
import { type WorkingCalendar, WorkingClock } from './working-time';

/** The calendar of a country, and how much of it is uncertain. */
export interface PartnerCalendar extends WorkingCalendar {
  /** Days of which nobody is certain: `YYYY-MM-DD`, or `MM-DD` for those of every year. */
  readonly unverified: readonly string[];
}

/** What working time is reckoned with. */
export interface Calendars {
  readonly byPartner: ReadonlyMap<string, PartnerCalendar>;
  readonly rolesFrom: RolesFrom;
}

/** What stands where nothing is known of who had to act. */
export const weekendsOnly: WorkingCalendar = { weekendDays: [6, 0], holidays: [] };
export const noCalendars: Calendars = { byPartner: new Map(), rolesFrom: () => [] };

/** With what the working times of an answer were measured. */
export interface CalendarsUsed {
  readonly waits: number;
  /** Of them those whose country is not known, so that Saturdays and Sundays alone were left out. */
  readonly weekendsOnly: number;
  /** Codes of the partners whose calendars were used, ascending. */
  readonly partners: readonly string[];
  /** Those of them of which holidays in the time of the log are not verified. */
  readonly unverified: readonly string[];
}

const YEAR_MS = 366 * 86_400_000;

/** Measures waits in working time, each with the calendar of whoever had to act, and keeps a tally of the calendars. */
export class WorkingTimes {
  private readonly turns: Turns;
  /** At 0 the clock of nobody's country, then one for each partner of the log. */
  private readonly clocks: Array<WorkingClock | undefined> = [];
  private readonly uses: number[];
  /** For each partner of the log the place of its clock, 0 for one whose calendar is not known. */
  private readonly placeOf: readonly number[];
  private readonly from: number;

  /** @param now milliseconds since 1970 UTC; dates up to five years after it can be asked for. */
  constructor(
    private readonly log: EventLog,
    private readonly calendars: Calendars,
    private readonly now: number,
    private readonly otherwise: WorkingCalendar = weekendsOnly,
  ) {
    this.from = now;
    for (let at = 0; at < log.cases.length; at++) if (log.cases.start[at]! < this.from) this.from = log.cases.start[at]!;
    this.turns = new Turns(log, calendars.rolesFrom);
    this.placeOf = log.partners.list.map((code, number) => (calendars.byPartner.has(code) ? number + 1 : 0));
    this.uses = new Array<number>(this.placeOf.length + 1).fill(0);
  }

  /** Working time from one moment to another while a case waited after `event`. @param next the event that ended it, -1 while it goes on. */
  between(event: number, next: number, from: number, to: number): number {
    const at = this.calendarAfter(event, next);
    this.uses[at]!++;
    return this.clockAt(at).between(from, to);
  }

  /** Code of the partner whose calendar holds after an event; null where Saturdays and Sundays alone are left out. */
  partnerAfter(event: number): string | null {
    const at = this.calendarAfter(event, -1);
    return at === 0 ? null : this.log.partners.nameOf(at - 1);
  }

  get used(): CalendarsUsed {
    const partners = this.uses.flatMap((count, at) => (count > 0 && at > 0 ? [this.log.partners.nameOf(at - 1)] : [])).toSorted();
    const [first, last] = [this.from, this.now].map((moment) => new Date(moment).toISOString().slice(0, 10));
    const doubtful = (partner: string) => this.calendars.byPartner.get(partner)!.unverified.some((day) => day.length === 5 || (day >= first! && day <= last!));
    return { waits: this.uses.reduce((sum, count) => sum + count, 0), weekendsOnly: this.uses[0]!, partners, unverified: partners.filter(doubtful) };
  }

  private calendarAfter(event: number, next: number): number {
    const partner = this.calendars.byPartner.size === 0 ? -1 : this.turns.after(event, next);
    return partner < 0 ? 0 : this.placeOf[partner]!;
  }

  private clockAt(at: number): WorkingClock {
    const calendar = () => (at === 0 ? this.otherwise : this.calendars.byPartner.get(this.log.partners.nameOf(at - 1))!);
    return (this.clocks[at] ??= new WorkingClock(calendar(), this.from, this.now + 5 * YEAR_MS));
  }
}
