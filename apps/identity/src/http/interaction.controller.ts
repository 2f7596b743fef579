import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { send } from './answer';
import { Interactions, type SignInForm } from './interactions';
import { Registrations, type RegistrationForm } from './registrations';

/** What a browser sees while the issuer waits for its user. */
@Controller('oidc/interaction')
export class InteractionController {
  constructor(
    private readonly interactions: Interactions,
    private readonly registrations: Registrations,
  ) {}

  @Get(':uid')
  async show(@Param('uid') uid: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    send(reply, await this.interactions.show(uid, request, reply));
  }

  @Post(':uid')
  async submit(@Param('uid') uid: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    send(reply, await this.interactions.submit(uid, (request.body ?? {}) as SignInForm, request, reply));
  }

  @Get(':uid/register')
  async showRegistration(@Param('uid') uid: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    send(reply, await this.registrations.show(uid, request, reply));
  }

  @Post(':uid/register')
  async register(@Param('uid') uid: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    send(reply, await this.registrations.submit(uid, (request.body ?? {}) as RegistrationForm, request, reply));
  }
}
