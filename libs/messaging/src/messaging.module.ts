import { topicsOwnedBy } from '@caravanserai/contracts';
import { Clock, UnitOfWork } from '@caravanserai/persistence';
import { type DynamicModule, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { EventServer, type MessagingParts } from './event-server';
import { MessagingFigures } from './figures';
import type { InProcessBus } from './in-process/in-process-bus';
import { InProcessSubscriber } from './in-process/in-process-subscriber';
import { KafkaPublisher } from './kafka/kafka-publisher';
import { KafkaSubscriber } from './kafka/kafka-subscriber';
import { StockSender } from './kafka/kafkajs/sender';
import { Mendings } from './mendings';
import { Outbox, OutboxSignal } from './outbox';
import { ParkedEvents } from './parked-events';
import { Rebuild } from './rebuild';
import { Relay } from './relay';
import { Timers } from './timers';
import { MessagingViews } from './views';

export interface MessagingSettings {
  readonly service: string;
  readonly databaseUrl: string;
  /** Kafka's brokers, comma separated, or the bus that all services of this process share. */
  readonly carrier: KafkaCarrier | { readonly bus: InProcessBus };
}

export interface KafkaCarrier {
  readonly brokers: string;
  readonly sessionTimeoutMs?: number;
  /** Sends as kafkajs is shown to be used, which loses events: for fault runs alone. */
  readonly stockProducer?: boolean;
}

/** Gives one service its outbox, its event server, its timers and what operators need. */
@Module({})
export class MessagingModule {
  static forService(settings: MessagingSettings): DynamicModule {
    const provided = [Outbox, OutboxSignal, ParkedEvents, Mendings, Timers, EventServer, MessagingFigures, MessagingViews, Rebuild];
    return {
      module: MessagingModule,
      global: true,
      imports: [DiscoveryModule],
      providers: [
        Outbox,
        OutboxSignal,
        ParkedEvents,
        Mendings,
        Timers,
        MessagingFigures,
        MessagingViews,
        Rebuild,
        {
          provide: EventServer,
          useFactory: (unitOfWork: UnitOfWork, clock: Clock, signal: OutboxSignal, parked: ParkedEvents) =>
            new EventServer(partsOf(settings, unitOfWork, clock, signal, parked), unitOfWork, clock),
          inject: [UnitOfWork, Clock, OutboxSignal, ParkedEvents],
        },
      ],
      exports: provided,
    };
  }
}

function partsOf(settings: MessagingSettings, unitOfWork: UnitOfWork, clock: Clock, signal: OutboxSignal, parked: ParkedEvents): MessagingParts {
  const { service, databaseUrl, carrier } = settings;
  if ('bus' in carrier) {
    const relay = new Relay(unitOfWork, databaseUrl, signal);
    relay.onMoved = () => carrier.bus.signal(service);
    return { service, relay, subscriber: new InProcessSubscriber(carrier.bus, unitOfWork), parked, bus: carrier.bus };
  }
  const sender = carrier.stockProducer ? new StockSender(carrier.brokers, `${service}-relay`) : undefined;
  const publisher = new KafkaPublisher(carrier.brokers, service, topicsOwnedBy(service), sender);
  const subscriber = new KafkaSubscriber({ brokers: carrier.brokers, service, sessionTimeoutMs: carrier.sessionTimeoutMs ?? 10_000 }, unitOfWork, clock);
  return { service, relay: new Relay(unitOfWork, databaseUrl, signal, publisher), subscriber, parked };
}
