import { Caller, Creates, IdParam } from '@caravanserai/hosting';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { GrantMandate } from '../use-cases/grant-mandate';
import { ListMandates } from '../use-cases/list-mandates';
import { RevokeMandate } from '../use-cases/revoke-mandate';
import { GrantBody, MandatesQuery, RevokeBody } from './mandate-inputs';

@Controller('mandates')
export class MandatesController {
  constructor(
    private readonly list: ListMandates,
    private readonly grant: GrantMandate,
    private readonly revoke: RevokeMandate,
  ) {}

  @Get()
  listMandates(@Caller() caller: Caller, @Query() query: MandatesQuery) {
    return this.list.execute(caller, query);
  }

  @Creates()
  @Post()
  grantMandate(@Caller() caller: Caller, @Body() body: GrantBody) {
    return this.grant.execute(caller, body);
  }

  @Post(':id/revoke')
  revokeMandate(@Caller() caller: Caller, @IdParam() id: string, @Body() body: RevokeBody) {
    return this.revoke.execute(caller, id, body);
  }
}
