import { Controller, Get, Header, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ServicesHealth, type ServiceHealth } from '../upstreams/services-health';
import { FrontDesk, type RedeemFields } from './front-desk';
import { ICON } from './home-page';

@Controller()
export class HomeController {
  constructor(
    private readonly desk: FrontDesk,
    private readonly health: ServicesHealth,
  ) {}

  @Get()
  async home(@Query('welcome') welcome: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.desk.show(welcome !== undefined, request, reply);
  }

  /** The form of the first page, at the first page's own address: who loads it anew sees where they are. */
  @Post()
  async redeem(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.desk.redeem((request.body ?? {}) as RedeemFields, request, reply);
  }

  /** Browsers ask for it by themselves. */
  @Get('favicon.ico')
  @Header('content-type', 'image/svg+xml')
  @Header('cache-control', 'public, max-age=86400')
  icon(): string {
    return ICON;
  }

  @Get('api/health')
  async services(): Promise<{ services: ServiceHealth[] }> {
    return { services: await this.health.read() };
  }
}
