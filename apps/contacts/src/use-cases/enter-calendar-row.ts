import { Commands, type Caller } from '@caravanserai/access';
import { calendarChanged } from '@caravanserai/contracts';
import { type Decision, accept } from '@caravanserai/kernel';
import { Outbox } from '@caravanserai/messaging';
import { logTransition } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type CalendarRow, mayEnter } from '../domain/calendar-row';
import { addRow, calendarFacts, calendarView, readCalendar } from '../store/calendars';

/** An administrator enters a further row of a country's calendar; one about the same day takes the place of the older one, which stays readable. */
@Injectable()
export class EnterCalendarRow {
  constructor(
    private readonly commands: Commands,
    private readonly outbox: Outbox,
  ) {}

  execute(caller: Caller, partner: string, row: CalendarRow) {
    return this.commands.run(caller, {
      action: 'enter-calendar-row',
      load: async (tx) => {
        const calendar = await readCalendar(tx, partner, true);
        return calendar && { resource: {}, version: calendar.version, state: calendar };
      },
      execute: async (tx, calendar, acting): Promise<Decision<ReturnType<typeof calendarView>>> => {
        const may = mayEnter(row);
        if (!may.ok) return may;
        const version = calendar.version + 1;
        const written = { ...calendar, version, rows: [...calendar.rows, { ...row, version }] };
        await addRow(tx, written, row);
        await logTransition(tx, acting, { of: 'working-calendar', id: partner, action: 'enter-row', from: null, to: `${row.kind} ${row.code}` });
        await this.outbox.add(tx, calendarChanged, calendar.id, calendarFacts(written));
        return accept(calendarView(written));
      },
    });
  }
}
