import { readForms, startApplication, type Environment, type RunningService } from '@caravanserai/hosting';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { Provider } from 'oidc-provider';
import { identityConfig } from './config';
import { mountIssuer } from './http/mount-issuer';
import { IdentityModule } from './identity.module';
import { identityDatabase } from './store/database';

/** Where the issuer runs on this machine; its public address is the gateway's. */
export type RunningIdentity = RunningService;

/**
 * The clock offset of tests does not reach it: what it signs must hold for others, who go by their own time.
 * @throws EnvironmentRefused when the environment does not suffice.
 */
export function startIdentity(env: Environment): Promise<RunningIdentity> {
  const config = identityConfig(env);
  const definition = { name: 'identity', database: identityDatabase(config), module: IdentityModule.with(config), prepare };
  return startApplication(definition, { ...env, CLOCK_FILE: undefined });
}

function prepare(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  readForms(fastify);
  mountIssuer(fastify, app.get(Provider));
}
