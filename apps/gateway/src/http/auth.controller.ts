import { Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Doorman } from './doorman';

/** Signing in and out, as a browser goes through it. */
@Controller('auth')
export class AuthController {
  constructor(private readonly doorman: Doorman) {}

  @Get('sign-in')
  async signIn(@Query('returnTo') returnTo: unknown, @Query('anew') anew: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.doorman.begin(returnTo, anew !== undefined, request, reply);
  }

  @Get('callback')
  async callback(@Query('state') state: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.doorman.finish(state, request, reply);
  }

  @Post('sign-out')
  async signOut(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.doorman.signOut(request, reply);
  }
}
