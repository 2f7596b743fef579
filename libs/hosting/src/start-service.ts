import { accessMigrations, AccessTokens, ServiceTokens } from '@caravanserai/access';
import { EventServer, MessagingFigures, messagingMigrations, type InProcessBus } from '@caravanserai/messaging';
import { Clock, migrate, persistenceMigrations } from '@caravanserai/persistence';
import type { DynamicModule, INestApplication } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { SpanExporter } from '@opentelemetry/sdk-trace';
import type { DestinationStream } from 'pino';
import { Registry } from 'prom-client';
import type { ServiceDefinition } from './define-service';
import { readHostSettings, type Environment, type HostSettings } from './environment';
import { HostModule, type HostParts } from './host.module';
import { AuthenticationGuard } from './http/authentication.guard';
import { drainConnections } from './http/drain-connections';
import { createHttpApplication } from './http/http-application';
import { SurplusInputGuard } from './http/surplus-input.guard';
import { observeEvents } from './observing/event-times';
import { HttpTimes } from './observing/http-times';
import { createLog } from './observing/log';
import { registerMessagingFigures } from './observing/messaging-gauges';
import { withLog } from './observing/nest-log';
import { registerProcessFigures } from './observing/process-figures';
import { Tracing } from './observing/tracing';
import { answersOf } from './operations/answers';
import { describeApi } from './operations/open-api';
import { ApiDocument } from './operations/open-api.controller';
import { ServiceState } from './service-state';

export interface StartOptions {
  readonly env: Environment;
  /** Carries events between the services of one process; unused where KAFKA_BROKERS is set. */
  readonly bus?: InProcessBus;
  /** Where log lines go instead of standard output. */
  readonly logTo?: DestinationStream;
  /** Receives spans instead of the endpoint of the environment. */
  readonly spansTo?: SpanExporter;
}

export interface RunningService {
  readonly name: string;
  readonly url: string;
  readonly port: number;
  readonly app: INestApplication;
  /** Ends in order: no new requests, the running ones finished, no new events, the last ones sent, connections closed. */
  close(): Promise<void>;
}

/**
 * Starts one service: environment, schema, container, events, then the port, so that whoever gets an answer gets it from a
 * service that is complete.
 * @throws EnvironmentRefused for a variable; else the error of the database, the broker or the port.
 */
export async function startService<C>(service: ServiceDefinition<C>, options: StartOptions): Promise<RunningService> {
  const settings = readHostSettings(options.env);
  const log = createLog({ service: service.name, level: settings.logLevel, file: settings.logFile, destination: options.logTo });
  return withLog(log, async () => {
    const parts = assemble(service, settings, options, log);
    // Reads the rest of the environment, so that a service that can't start leaves its database alone.
    const module = HostModule.around(service, options.env, settings, parts);
    await migrateSchema(service, settings);
    const app = await createApplication(service, module, parts);
    const close = () => closeService(app, parts);
    const url = await listen(app, settings).catch(async (error: unknown) => {
      await close(); // What has been started up to here would go on without anybody knowing of it.
      throw error;
    });
    log.info('listening', { url });
    return { name: service.name, url, port: Number(new URL(url).port), app, close };
  });
}

async function migrateSchema<C>({ name, migrations, ownFacts }: ServiceDefinition<C>, { databaseUrl }: HostSettings): Promise<void> {
  const all = [...persistenceMigrations, ...messagingMigrations, ...(ownFacts ? [] : accessMigrations), ...migrations];
  await migrate({ url: databaseUrl, migrations: all as never, applicationName: name });
}

export function assemble({ name }: { readonly name: string }, settings: HostSettings, { bus, spansTo }: Partial<StartOptions>, log: HostParts['log']) {
  const { otlpEndpoint: endpoint, traceShare: share } = settings;
  const tracing = new Tracing({ service: name, endpoint, share, exporter: spansTo });
  const registry = new Registry();
  registry.setDefaultLabels({ service: name });
  registerProcessFigures(registry);
  return { log, registry, tracing, document: new ApiDocument(), bus, times: new HttpTimes(registry) };
}

async function createApplication<C>(
  service: ServiceDefinition<C>,
  module: DynamicModule,
  parts: ReturnType<typeof assemble>,
): Promise<NestFastifyApplication> {
  const app = await createHttpApplication(module, { ...parts, refusals: service.refusals });
  parts.document.make = () => describeApi(app, service.title, answersOf(service.name));
  app.useGlobalGuards(new AuthenticationGuard(app.get(AccessTokens), app.get(ServiceTokens)), new SurplusInputGuard());
  registerMessagingFigures(parts.registry, app.get(MessagingFigures), app.get(Clock));
  observeEvents(app.get(EventServer), parts.registry, parts.tracing);
  // Guards, pipes and filters of HTTP are not inherited: events are checked against their contracts, and their handlers'
  // errors belong to the consumer.
  app.connectMicroservice({ strategy: app.get(EventServer) });
  return app;
}

export async function listen(app: NestFastifyApplication, { host, port }: HostSettings): Promise<string> {
  await app.startAllMicroservices();
  await app.listen(port, host);
  return app.getUrl();
}

/** Nest ends the port, then the event server, then what the container holds; spans and log lines come last. */
export async function closeService(app: INestApplication, { tracing, log }: Pick<HostParts, 'tracing' | 'log'>): Promise<void> {
  app.get(ServiceState).closing = true;
  const stopDraining = drainConnections(app.getHttpServer());
  await app.close().finally(stopDraining);
  await tracing.close();
  log.info('stopped');
  log.flush();
}
