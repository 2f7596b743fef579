import { AccessModule, AccessTokens, ServiceTokens, tokensConfig } from '@caravanserai/access';
import { InProcessBus, MessagingModule, Outbox } from '@caravanserai/messaging';
import { PersistenceModule, UnitOfWork } from '@caravanserai/persistence';
import { Module, type DynamicModule } from '@nestjs/common';
import { Registry } from 'prom-client';
import type { ServiceDefinition } from './define-service';
import { textIn, type Environment, type HostSettings } from './environment';
import { Log } from './observing/log';
import { Tracing } from './observing/tracing';
import { DeclareLifecycles } from './operations/declare-lifecycles';
import { HealthController } from './operations/health.controller';
import { LifecycleController, Lifecycles } from './operations/lifecycle.controller';
import { InternalOperationsController } from './operations/internal-operations.controller';
import { MendingsController } from './operations/mendings.controller';
import { MetricsController } from './operations/metrics.controller';
import { ApiDocument, OpenApiController } from './operations/open-api.controller';
import { OperationsController, operationsPolicy } from './operations/operations.controller';
import { ParkedEventsController } from './operations/parked-events.controller';
import { RebuildController } from './operations/rebuild.controller';
import { ServiceState } from './service-state';

export interface HostParts {
  readonly log: Log;
  readonly registry: Registry;
  readonly tracing: Tracing;
  readonly document: ApiDocument;
  /** Shared by the services of one process; Kafka goes before it. */
  readonly bus?: InProcessBus;
}

/** The container around one service: what it finds there is its own, even when other services live in the same process. */
@Module({})
export class HostModule {
  static around<C>(service: ServiceDefinition<C>, env: Environment, settings: HostSettings, parts: HostParts): DynamicModule {
    const { databaseUrl: url, clockFile } = settings;
    const providers = [
      { provide: Log, useValue: parts.log },
      { provide: Registry, useValue: parts.registry },
      { provide: Tracing, useValue: parts.tracing },
      { provide: ApiDocument, useValue: parts.document },
      { provide: Lifecycles, useValue: new Lifecycles(service.lifecycles.map(({ definition }) => definition)) },
      { provide: AccessTokens, useValue: new AccessTokens(tokensConfig(env)) },
      { provide: ServiceTokens, useValue: new ServiceTokens(service.name, textIn(env, 'SERVICE_SECRET')) },
      ServiceState,
      {
        provide: DeclareLifecycles,
        useFactory: (...[lifecycles, unitOfWork, outbox]: [Lifecycles, UnitOfWork, Outbox]) => new DeclareLifecycles(service.name, lifecycles, unitOfWork, outbox),
        inject: [Lifecycles, UnitOfWork, Outbox],
      },
    ];
    return {
      module: HostModule,
      global: true,
      imports: [
        PersistenceModule.forService({ url, clockFile, entities: service.entities as never, applicationName: service.name }),
        MessagingModule.forService({ service: service.name, databaseUrl: url, carrier: carrierOf(settings, parts) }),
        AccessModule.forService({ policy: { ...operationsPolicy, ...service.policy }, ownFacts: service.ownFacts }),
        service.module(env, service.environment(env)),
      ],
      controllers: [HealthController, MetricsController, LifecycleController, OpenApiController, OperationsController, ParkedEventsController, MendingsController, RebuildController, InternalOperationsController],
      providers,
      exports: providers.map((provider) => ('provide' in provider ? provider.provide : provider)),
    };
  }
}

const carrierOf = ({ kafkaBrokers: brokers, kafkaSessionTimeoutMs: sessionTimeoutMs, stockProducer }: HostSettings, { bus }: HostParts) =>
  brokers === undefined ? { bus: bus ?? new InProcessBus() } : { brokers, sessionTimeoutMs, stockProducer };
