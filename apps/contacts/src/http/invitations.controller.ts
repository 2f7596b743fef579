import { Caller, Creates, IdParam } from '@caravanserai/hosting';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { InvitePerson } from '../use-cases/invite-person';
import { ListInvitations } from '../use-cases/list-invitations';
import { RedeemInvitation } from '../use-cases/redeem-invitation';
import { WithdrawInvitation } from '../use-cases/withdraw-invitation';
import { InvitationsQuery, InviteBody, personIn, RedeemBody } from './mandate-inputs';

@Controller('invitations')
export class InvitationsController {
  constructor(
    private readonly list: ListInvitations,
    private readonly invite: InvitePerson,
    private readonly redeem: RedeemInvitation,
    private readonly withdraw: WithdrawInvitation,
  ) {}

  @Get()
  listInvitations(@Caller() caller: Caller, @Query() query: InvitationsQuery) {
    return this.list.execute(caller, query);
  }

  @Creates()
  @Post()
  invitePerson(@Caller() caller: Caller, @Body() body: InviteBody) {
    return this.invite.execute(caller, body);
  }

  @Creates()
  @Post('redeem')
  redeemInvitation(@Caller() caller: Caller, @Body() body: RedeemBody) {
    return this.redeem.execute(caller, { code: body.code, ...personIn(body) });
  }

  @Post(':id/withdraw')
  withdrawInvitation(@Caller() caller: Caller, @IdParam() id: string) {
    return this.withdraw.execute(caller, id);
  }
}
