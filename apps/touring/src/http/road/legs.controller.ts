import { Caller, Creates, IdParam } from '@caravanserai/hosting';
import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { AdvanceLeg } from '../../use-cases/road/advance-leg';
import { PlanLeg } from '../../use-cases/road/plan-leg';
import { ReadLegs } from '../../use-cases/road/read-legs';
import { ReviseLeg } from '../../use-cases/road/revise-leg';
import { CouriersBody, couriersGiven, LegBody, LegPlanBody, LegsQuery, LegStepBody, termsGiven } from './leg-inputs';

/** Transports, and who travels with them. */
@Controller()
export class LegsController {
  constructor(
    private readonly legs: ReadLegs,
    private readonly planLeg: PlanLeg,
    private readonly reviseLeg: ReviseLeg,
    private readonly advanceLeg: AdvanceLeg,
  ) {}

  @Get('legs')
  list(@Caller() caller: Caller, @Query() query: LegsQuery) {
    return this.legs.list(caller, query);
  }

  @Get('couriers-diary')
  diary(@Caller() caller: Caller, @Query() query: LegsQuery) {
    return this.legs.diary(caller, query);
  }

  @Creates()
  @Post('legs')
  plan(@Caller() caller: Caller, @Body() body: LegPlanBody) {
    return this.planLeg.execute(caller, { tourId: body.tourId, fromStopId: body.fromStopId, toStopId: body.toStopId, terms: termsGiven(body) });
  }

  @Get('legs/:id')
  read(@Caller() caller: Caller, @IdParam() id: string) {
    return this.legs.one(caller, id);
  }

  @Put('legs/:id')
  revise(@Caller() caller: Caller, @IdParam() id: string, @Body() body: LegBody) {
    return this.reviseLeg.execute(caller, id, termsGiven(body));
  }

  @Put('legs/:id/couriers')
  couriers(@Caller() caller: Caller, @IdParam() id: string, @Body() body: CouriersBody) {
    return this.reviseLeg.couriers(caller, id, couriersGiven(body));
  }

  @Post('legs/:id/advance')
  advance(@Caller() caller: Caller, @IdParam() id: string, @Body() { step }: LegStepBody) {
    return this.advanceLeg.execute(caller, id, step);
  }
}
