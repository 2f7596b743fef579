import { Caller, Public } from '@caravanserai/hosting';
import { Body, Controller, Get, Post } from '@nestjs/common';
import { EnterCalendarRow } from '../use-cases/enter-calendar-row';
import { ReadCalendar } from '../use-cases/read-calendar';
import { CalendarRowBody } from './calendar-inputs';
import { PartnerParam } from './partner-inputs';

/** On which days a partner country works. */
@Controller('partners/:code/calendar')
export class CalendarsController {
  constructor(
    private readonly read: ReadCalendar,
    private readonly enter: EnterCalendarRow,
  ) {}

  @Public()
  @Get()
  readCalendar(@Caller() caller: Caller, @PartnerParam() code: string) {
    return this.read.execute(caller, code);
  }

  @Post('rows')
  enterCalendarRow(@Caller() caller: Caller, @PartnerParam() code: string, @Body() body: CalendarRowBody) {
    return this.enter.execute(caller, code, { ...body });
  }
}
