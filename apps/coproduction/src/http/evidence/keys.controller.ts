import { Caller, Creates, IdParam, PageQuery } from '@caravanserai/hosting';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { KeepKeys } from '../../use-cases/evidence/keep-keys';
import { RegisterKeyBody } from './evidence-inputs';

@Controller('signing-keys')
export class KeysController {
  constructor(private readonly keys: KeepKeys) {}

  @Get()
  listSigningKeys(@Caller() caller: Caller, @Query() { limit, after }: PageQuery) {
    return this.keys.list(caller, limit, after);
  }

  @Post()
  @Creates()
  registerSigningKey(@Caller() caller: Caller, @Body() body: RegisterKeyBody) {
    return this.keys.register(caller, body);
  }

  @Post(':id/confirm')
  confirmSigningKey(@Caller() caller: Caller, @IdParam() id: string) {
    return this.keys.confirm(caller, id);
  }

  @Post(':id/give-up')
  giveUpSigningKey(@Caller() caller: Caller, @IdParam() id: string) {
    return this.keys.giveUp(caller, id);
  }
}
