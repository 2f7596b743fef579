import { Caller, Creates, IdParam, PageQuery, Public } from '@caravanserai/hosting';
import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { AddObjects } from '../../use-cases/facility/add-objects';
import { ChangeObject } from '../../use-cases/facility/change-object';
import { ReadLightPassport } from '../../use-cases/facility/read-light-passport';
import { ReadObjects } from '../../use-cases/facility/read-objects';
import { WithdrawObject } from '../../use-cases/facility/withdraw-object';
import { ObjectBody, ObjectsBody } from './object-inputs';

/** The objects of an offered work. */
@Controller()
export class ObjectsController {
  constructor(
    private readonly addObjects: AddObjects,
    private readonly changeObject: ChangeObject,
    private readonly withdrawObject: WithdrawObject,
    private readonly objects: ReadObjects,
    private readonly passport: ReadLightPassport,
  ) {}

  @Public()
  @Get('offers/:id/objects')
  list(@Caller() caller: Caller, @IdParam() id: string, @Query() query: PageQuery) {
    return this.objects.list(caller, id, query);
  }

  @Creates()
  @Post('offers/:id/objects')
  add(@Caller() caller: Caller, @IdParam() id: string, @Body() { objects }: ObjectsBody) {
    return this.addObjects.execute(caller, id, objects);
  }

  @Get('objects/:id')
  read(@Caller() caller: Caller, @IdParam() id: string) {
    return this.objects.one(caller, id);
  }

  @Put('objects/:id')
  change(@Caller() caller: Caller, @IdParam() id: string, @Body() body: ObjectBody) {
    return this.changeObject.execute(caller, id, body);
  }

  @Post('objects/:id/withdraw')
  withdraw(@Caller() caller: Caller, @IdParam() id: string) {
    return this.withdrawObject.execute(caller, id);
  }

  @Get('objects/:id/light-passport')
  lightPassport(@Caller() caller: Caller, @IdParam() id: string) {
    return this.passport.execute(caller, id);
  }
}
