import { Caller, Creates, IdParam, Public } from '@caravanserai/hosting';
import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ChangeOrganisation } from '../use-cases/change-organisation';
import { CloseOrganisation } from '../use-cases/close-organisation';
import { ListOrganisations } from '../use-cases/list-organisations';
import { ReadOrganisation } from '../use-cases/read-organisation';
import { RegisterOrganisation } from '../use-cases/register-organisation';
import { ReopenOrganisation } from '../use-cases/reopen-organisation';
import { detailsIn, OrganisationBody, OrganisationsQuery } from './organisation-inputs';

@Controller('organisations')
export class OrganisationsController {
  constructor(
    private readonly list: ListOrganisations,
    private readonly read: ReadOrganisation,
    private readonly register: RegisterOrganisation,
    private readonly change: ChangeOrganisation,
  ) {}

  @Public()
  @Get()
  listOrganisations(@Caller() caller: Caller, @Query() query: OrganisationsQuery) {
    return this.list.execute(caller, query);
  }

  @Public()
  @Get(':id')
  readOrganisation(@Caller() caller: Caller, @IdParam() id: string) {
    return this.read.execute(caller, id);
  }

  @Creates()
  @Post()
  registerOrganisation(@Caller() caller: Caller, @Body() body: OrganisationBody) {
    return this.register.execute(caller, detailsIn(body));
  }

  @Put(':id')
  changeOrganisation(@Caller() caller: Caller, @IdParam() id: string, @Body() body: OrganisationBody) {
    return this.change.execute(caller, id, detailsIn(body));
  }
}

@Controller('organisations/:id')
export class OrganisationStatesController {
  constructor(
    private readonly close: CloseOrganisation,
    private readonly reopen: ReopenOrganisation,
  ) {}

  @Post('close')
  closeOrganisation(@Caller() caller: Caller, @IdParam() id: string) {
    return this.close.execute(caller, id);
  }

  @Post('reopen')
  reopenOrganisation(@Caller() caller: Caller, @IdParam() id: string) {
    return this.reopen.execute(caller, id);
  }
}
