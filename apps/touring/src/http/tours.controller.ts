import { Caller, Creates, IdParam, Public } from '@caravanserai/hosting';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { EndTour } from '../use-cases/end-tour';
import { PlaceHold } from '../use-cases/place-hold';
import { PlanTour } from '../use-cases/plan-tour';
import { ReadTours } from '../use-cases/read-tours';
import { HoldBody, TourBody, ToursQuery } from './tour-inputs';

@Controller('tours')
export class ToursController {
  constructor(
    private readonly planTour: PlanTour,
    private readonly endTour: EndTour,
    private readonly placeHold: PlaceHold,
    private readonly tours: ReadTours,
  ) {}

  @Public()
  @Get()
  list(@Caller() caller: Caller, @Query() query: ToursQuery) {
    return this.tours.list(caller, query);
  }

  @Public()
  @Get(':id')
  read(@Caller() caller: Caller, @IdParam() id: string) {
    return this.tours.one(caller, id);
  }

  @Creates()
  @Post()
  plan(@Caller() caller: Caller, @Body() body: TourBody) {
    return this.planTour.execute(caller, body);
  }

  @Post(':id/end')
  end(@Caller() caller: Caller, @IdParam() id: string) {
    return this.endTour.execute(caller, id);
  }

  @Creates()
  @Post(':id/holds')
  hold(@Caller() caller: Caller, @IdParam() id: string, @Body() body: HoldBody) {
    return this.placeHold.execute(caller, id, body);
  }
}
