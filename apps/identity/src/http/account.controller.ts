import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AccountDesk, type PasswordForm } from './account-desk';
import { send } from './answer';
import type { Form } from './browser-forms';

/** The pages of whoever is signed in, about their own account. */
@Controller('oidc/account')
export class AccountController {
  constructor(private readonly desk: AccountDesk) {}

  @Get()
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    send(reply, await this.desk.show(request, reply));
  }

  @Post('password')
  async changePassword(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    send(reply, await this.desk.submitPassword((request.body ?? {}) as PasswordForm, request, reply));
  }

  @Post('sign-out-everywhere')
  async signOutEverywhere(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    send(reply, await this.desk.signOutEverywhere((request.body ?? {}) as Form<never>, request, reply));
  }
}
