import { migrate, PersistenceModule, type DatabaseSettings } from '@caravanserai/persistence';
import { Module, type DynamicModule } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Registry } from 'prom-client';
import { readHostSettings, type Environment } from './environment';
import { createHttpApplication } from './http/http-application';
import { createLog, Log } from './observing/log';
import { withLog } from './observing/nest-log';
import { Tracing } from './observing/tracing';
import { HealthController } from './operations/health.controller';
import { MetricsController } from './operations/metrics.controller';
import { ServiceState } from './service-state';
import { assemble, closeService, listen, type RunningService } from './start-service';

/** What stands around the services: it has a database, but neither events nor commands (the issuer, the gateway). */
export interface ApplicationDefinition {
  readonly name: string;
  readonly database: DatabaseSettings;
  readonly module: DynamicModule;
  /** Adds what is no controller, before the port is opened. */
  readonly prepare?: (app: NestFastifyApplication) => void | Promise<void>;
}

@Module({})
class ApplicationModule {}

/**
 * Starts it with the house's log, health, metrics, problem details and orderly end. It does not ask for tokens: who may do
 * what there is its own matter.
 * @throws EnvironmentRefused for a variable; else the error of the database or the port.
 */
export async function startApplication(application: ApplicationDefinition, env: Environment): Promise<RunningService> {
  const settings = readHostSettings(env);
  const log = createLog({ service: application.name, level: settings.logLevel, file: settings.logFile });
  return withLog(log, async () => {
    await migrate(application.database);
    const parts = { ...assemble(application, settings, {}, log), refusals: {}, trustedProxies: env.TRUSTED_PROXIES || undefined };
    const app = await createHttpApplication(moduleAround(application, settings.clockFile, parts), parts);
    const close = () => closeService(app, parts);
    const url = await openPort().catch(async (error: unknown) => {
      await close(); // What has been started up to here would go on without anybody knowing of it.
      throw error;
    });
    log.info('listening', { url });
    return { name: application.name, url, port: Number(new URL(url).port), app, close };

    async function openPort(): Promise<string> {
      await application.prepare?.(app);
      return listen(app, settings);
    }
  });
}

type Parts = Pick<ReturnType<typeof assemble>, 'log' | 'registry' | 'tracing'>;

function moduleAround({ database, module }: ApplicationDefinition, clockFile: string | undefined, parts: Parts): DynamicModule {
  const providers = [
    { provide: Log, useValue: parts.log },
    { provide: Registry, useValue: parts.registry },
    { provide: Tracing, useValue: parts.tracing },
    ServiceState,
  ];
  return {
    module: ApplicationModule,
    global: true,
    imports: [PersistenceModule.forService({ ...database, clockFile }), module],
    controllers: [HealthController, MetricsController],
    providers,
    exports: providers.map((provider) => ('provide' in provider ? provider.provide : provider)),
  };
}
