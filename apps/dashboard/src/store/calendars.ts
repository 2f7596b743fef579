import type { calendarChanged, EventEnvelope, EventOf } from '@caravanserai/contracts';
import type { Transaction } from '@caravanserai/persistence';
import { weekendsOnly, type PartnerCalendar } from '../domain/figures/working-times';
import { standardOffset } from '../domain/figures/standard-offset';

type Told = EventOf<typeof calendarChanged>;

/** Keeps of each country the calendar that was told last. */
export async function copyCalendars(tx: Transaction, events: ReadonlyArray<EventEnvelope<Told>>): Promise<void> {
  for (const { data } of events)
    await tx.query(
      `insert into copy_calendar (partner, revision, calendar) values ($1, $2, $3)
       on conflict (partner) do update set revision = excluded.revision, calendar = excluded.calendar where copy_calendar.revision < excluded.revision`,
      [data.partner, data.revision, JSON.stringify({ timeZone: data.timeZone ?? null, weekends: data.weekends, yearly: data.yearly, days: data.days })],
    );
}

/** By the partner's code. */
export async function readCalendars(tx: Transaction): Promise<Map<string, PartnerCalendar>> {
  const rows = await tx.query<{ partner: string; calendar: Pick<Told, 'weekends' | 'yearly' | 'days'> & { timeZone: string | null } }>('select partner, calendar from copy_calendar');
  return new Map(rows.map(({ partner, calendar }) => [partner, calendarOf(calendar)]));
}

function calendarOf({ timeZone, weekends, yearly, days }: Pick<Told, 'weekends' | 'yearly' | 'days'> & { timeZone: string | null }): PartnerCalendar {
  const dates = (which: boolean) => days.filter(({ off }) => off === which).map(({ date }) => date);
  const two = (number: number) => String(number).padStart(2, '0');
  return {
    weekendDays: weekendsOnly.weekendDays,
    // Told with 7 for Sunday.
    weekendsFrom: weekends.toSorted((a, b) => (a.from < b.from ? -1 : 1)).map(({ from, days: rest }) => ({ from, weekendDays: rest.map((day) => day % 7) })),
    holidays: dates(true),
    workdays: dates(false),
    yearly,
    offsetMinutes: timeZone === null ? 0 : standardOffset(timeZone),
    unverified: [...days.filter(({ verified }) => !verified).map(({ date }) => date), ...yearly.filter(({ verified }) => !verified).map(({ month, day }) => `${two(month)}-${two(day)}`)],
  };
}
