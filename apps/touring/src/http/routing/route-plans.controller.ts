import { Caller, Creates, IdParam } from '@caravanserai/hosting';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { CancelRouteSearch } from '../../use-cases/routing/cancel-route-search';
import { FindCommonSlots } from '../../use-cases/routing/find-common-slots';
import { ReadRoutePlans } from '../../use-cases/routing/read-route-plans';
import { SearchRoute } from '../../use-cases/routing/search-route';
import { CommonSlotsQuery, RoutePlanBody } from './route-plan-inputs';

/** The order of a tour's venues: asked for, searched in a thread, read again. */
@Controller('tours')
export class RoutePlansController {
  constructor(
    private readonly search: SearchRoute,
    private readonly cancelling: CancelRouteSearch,
    private readonly plans: ReadRoutePlans,
    private readonly slots: FindCommonSlots,
  ) {}

  @Get(':id/route-plans')
  @ApiOperation({ description: 'The newest ten, with progress while they are searched and with what was found.' })
  list(@Caller() caller: Caller, @IdParam() id: string) {
    return this.plans.ofTour(caller, id);
  }

  @Creates()
  @Post(':id/route-plans')
  plan(@Caller() caller: Caller, @IdParam() id: string, @Body() body: RoutePlanBody) {
    return this.search.execute(caller, id, body);
  }

  @Post(':id/cancel-route-search')
  @ApiOperation({ description: 'The search ends with the best it has, which is then not proven; one that has not begun never does.' })
  cancel(@Caller() caller: Caller, @IdParam() id: string) {
    return this.cancelling.execute(caller, id);
  }

  @Get(':id/common-slots')
  @ApiOperation({ description: 'When so many of these spaces are free at once for so many days; days of this tour itself count as free.' })
  common(@Caller() caller: Caller, @IdParam() id: string, @Query() query: CommonSlotsQuery) {
    return this.slots.execute(caller, id, query);
  }
}
