import { startApplication, type Environment, type RunningService } from '@caravanserai/hosting';
import { Provider } from 'oidc-provider';
import { identityConfig } from './config';
import { mountIssuer } from './http/mount-issuer';
import { IdentityModule } from './identity.module';
import { identityDatabase } from './store/database';

/** Where the issuer runs on this machine; its public address is the gateway's. */
export type RunningIdentity = RunningService;

/** @throws EnvironmentRefused when the environment does not suffice. */
export function startIdentity(env: Environment): Promise<RunningIdentity> {
  const config = identityConfig(env);
  return startApplication(
    {
      name: 'identity',
      database: identityDatabase(config),
      module: IdentityModule.with(config),
      prepare: (app) => mountIssuer(app.getHttpAdapter().getInstance() as never, app.get(Provider)),
    },
    env,
  );
}
