import { Caller, Creates, IdParam } from '@caravanserai/hosting';
import { Body, Controller, Post, Put } from '@nestjs/common';
import { AnnounceAbsence } from '../use-cases/announce-absence';
import { PublishHolderName } from '../use-cases/publish-holder-name';
import { ResignDesignation } from '../use-cases/resign-designation';
import { AbsenceBody, PublishNameBody } from './office-inputs';

/** What the holder of an office does with it. */
@Controller('designations/:id')
export class HolderController {
  constructor(
    private readonly resign: ResignDesignation,
    private readonly publish: PublishHolderName,
    private readonly absence: AnnounceAbsence,
  ) {}

  @Post('resign')
  resignDesignation(@Caller() caller: Caller, @IdParam() id: string) {
    return this.resign.execute(caller, id);
  }

  @Put('name-published')
  publishHolderName(@Caller() caller: Caller, @IdParam() id: string, @Body() { published }: PublishNameBody) {
    return this.publish.execute(caller, id, published);
  }

  @Creates()
  @Post('absences')
  announceAbsence(@Caller() caller: Caller, @IdParam() id: string, @Body() body: AbsenceBody) {
    return this.absence.execute(caller, id, body);
  }
}
