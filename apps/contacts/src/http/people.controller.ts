import { Caller, IdParam } from '@caravanserai/hosting';
import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ChangeOwnData } from '../use-cases/change-own-data';
import { ErasePerson } from '../use-cases/erase-person';
import { ListAccounts } from '../use-cases/list-accounts';
import { ReadOwnData } from '../use-cases/read-own-data';
import { UnlinkAccount } from '../use-cases/unlink-account';
import { AccountsQuery, personIn, PersonBody } from './mandate-inputs';

@Controller()
export class PeopleController {
  constructor(
    private readonly read: ReadOwnData,
    private readonly change: ChangeOwnData,
    private readonly erase: ErasePerson,
    private readonly accounts: ListAccounts,
    private readonly unlink: UnlinkAccount,
  ) {}

  @Get('me')
  readOwnData(@Caller() caller: Caller) {
    return this.read.execute(caller);
  }

  @Put('me')
  changeOwnData(@Caller() caller: Caller, @Body() body: PersonBody) {
    return this.change.execute(caller, personIn(body));
  }

  @Post('people/:ref/erase')
  erasePerson(@Caller() caller: Caller, @IdParam('ref') ref: string) {
    return this.erase.execute(caller, ref);
  }

  @Get('accounts')
  listAccounts(@Caller() caller: Caller, @Query() query: AccountsQuery) {
    return this.accounts.execute(caller, query);
  }

  @Post('accounts/:id/unlink')
  unlinkAccount(@Caller() caller: Caller, @IdParam() id: string) {
    return this.unlink.execute(caller, id);
  }
}
