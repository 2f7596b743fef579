import { readForms, startApplication, type Environment, type RunningService } from '@caravanserai/hosting';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { gatewayConfig, type GatewayConfig } from './config';
import { GatewayModule } from './gateway.module';
import { ApiDoor } from './http/api-door';
import { standAtTheDoor } from './http/front-door';
import { RateLimits } from './http/rate-limits';
import { addForwardedRoutes } from './http/routes';
import { addSite } from './http/site-routes';
import { gatewayDatabase } from './store/database';
import { Upstreams } from './upstreams/upstreams';

export type RunningGateway = RunningService;

/**
 * The clock offset of tests does not reach it: tokens, sessions and limits go by the machine's time, as the issuer does.
 * @throws EnvironmentRefused when the environment does not suffice.
 */
export function startGateway(env: Environment): Promise<RunningGateway> {
  const config = gatewayConfig(env);
  const prepare = (app: NestFastifyApplication) => prepareDoor(app, config);
  const definition = { name: 'gateway', database: gatewayDatabase(config), module: GatewayModule.with(config), prepare };
  return startApplication(definition, { ...env, CLOCK_FILE: undefined });
}

function prepareDoor(app: NestFastifyApplication, config: GatewayConfig): void {
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  standAtTheDoor(fastify, config, app.get(RateLimits));
  addSite(fastify, config);
  readForms(fastify);
  addForwardedRoutes(fastify, config, app.get(ApiDoor), app.get(Upstreams));
}
