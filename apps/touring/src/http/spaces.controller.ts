import { Caller, Creates, IdParam } from '@caravanserai/hosting';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ReadCalendar } from '../use-cases/read-calendar';
import { ReadSpaces } from '../use-cases/read-spaces';
import { RegisterSpace } from '../use-cases/register-space';
import { CalendarQuery, SpaceBody, SpacesQuery } from './space-inputs';

@Controller('spaces')
export class SpacesController {
  constructor(
    private readonly registerSpace: RegisterSpace,
    private readonly spaces: ReadSpaces,
    private readonly readCalendar: ReadCalendar,
  ) {}

  @Get()
  list(@Caller() caller: Caller, @Query() query: SpacesQuery) {
    return this.spaces.list(caller, query);
  }

  @Get(':id')
  read(@Caller() caller: Caller, @IdParam() id: string) {
    return this.spaces.one(caller, id);
  }

  @Get(':id/calendar')
  calendar(@Caller() caller: Caller, @IdParam() id: string, @Query() query: CalendarQuery) {
    return this.readCalendar.execute(caller, id, query);
  }

  @Creates()
  @Post()
  register(@Caller() caller: Caller, @Body() body: SpaceBody) {
    return this.registerSpace.execute(caller, { ...body, wallLengthM: body.wallLengthM ?? null, clearHeightCm: body.clearHeightCm ?? null });
  }
}
