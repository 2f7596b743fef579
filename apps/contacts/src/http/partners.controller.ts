import { Caller, Public } from '@caravanserai/hosting';
import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { AssignAuthority } from '../use-cases/assign-authority';
import { ChangeParticipation } from '../use-cases/change-participation';
import { ListPartners } from '../use-cases/list-partners';
import { ReadPartner } from '../use-cases/read-partner';
import { AuthorityBody, ParticipationBody, PartnerParam, PartnersQuery } from './partner-inputs';

@Controller('partners')
export class PartnersController {
  constructor(
    private readonly list: ListPartners,
    private readonly read: ReadPartner,
    private readonly authority: AssignAuthority,
    private readonly participation: ChangeParticipation,
  ) {}

  @Public()
  @Get()
  listPartners(@Caller() caller: Caller, @Query() query: PartnersQuery) {
    return this.list.execute(caller, query);
  }

  @Public()
  @Get(':code')
  readPartner(@Caller() caller: Caller, @PartnerParam() code: string) {
    return this.read.execute(caller, code);
  }

  @Put(':code/authority')
  assignAuthority(@Caller() caller: Caller, @PartnerParam() code: string, @Body() { organisationId }: AuthorityBody) {
    return this.authority.execute(caller, code, organisationId);
  }

  @Put(':code/participation')
  changeParticipation(@Caller() caller: Caller, @PartnerParam() code: string, @Body() body: ParticipationBody) {
    return this.participation.execute(caller, code, body);
  }
}
