import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Interactions, type Answer, type SignInForm } from './interactions';

/** What a browser sees while the issuer waits for its user. */
@Controller('oidc/interaction')
export class InteractionController {
  constructor(private readonly interactions: Interactions) {}

  @Get(':uid')
  async show(@Param('uid') uid: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    send(reply, await this.interactions.show(uid, request, reply));
  }

  @Post(':uid')
  async submit(@Param('uid') uid: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    send(reply, await this.interactions.submit(uid, (request.body ?? {}) as SignInForm, request, reply));
  }
}

function send(reply: FastifyReply, answer: Answer): void {
  if ('location' in answer) void reply.redirect(answer.location, 303);
  else void reply.status(answer.status).headers({ ...answer.page.headers, ...answer.headers }).send(answer.page.body);
}
