import { Controller, Get, Header, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type GatewayConfig } from '../config';
import { csrfTokenOf } from '../store/sessions';
import { ServicesHealth, type ServiceHealth } from '../upstreams/services-health';
import { homePage, ICON } from './home-page';
import { Visitors } from './visitors';

@Controller()
export class HomeController {
  constructor(
    @Inject(CONFIG) private readonly config: GatewayConfig,
    private readonly visitors: Visitors,
    private readonly health: ServicesHealth,
  ) {}

  @Get()
  async home(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const session = await this.visitors.session(request);
    const visitor = session && { username: session.username, csrfToken: csrfTokenOf(session.id) };
    const { body, headers } = homePage(this.config, visitor, await this.health.read());
    void reply.headers(headers).send(body);
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
