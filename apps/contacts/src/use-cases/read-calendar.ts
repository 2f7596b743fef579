import { Queries, type Caller } from '@caravanserai/access';
import { Injectable } from '@nestjs/common';
import { calendarView, readCalendar } from '../store/calendars';

@Injectable()
export class ReadCalendar {
  constructor(private readonly queries: Queries) {}

  execute(caller: Caller, partner: string) {
    return this.queries.one(caller, 'read-calendar', async (tx) => {
      const calendar = await readCalendar(tx, partner);
      return calendar && { resource: {}, state: calendarView(calendar) };
    });
  }
}
