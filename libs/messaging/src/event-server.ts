import { Clock, UnitOfWork } from '@caravanserai/persistence';
import { type CustomTransportStrategy, Server } from '@nestjs/microservices';
import { EventConsumer } from './event-consumer';
import { EventHandlers, type HandlerObserver } from './event-handlers';
import type { InProcessBus } from './in-process/in-process-bus';
import type { ParkedEvents } from './parked-events';
import type { Relay } from './relay';
import type { Subscriber } from './subscriber';

/** What one service's messaging consists of; made by the module, which knows the carrier. */
export interface MessagingParts {
  readonly service: string;
  readonly relay: Relay;
  readonly subscriber: Subscriber;
  readonly parked: ParkedEvents;
  readonly bus?: InProcessBus;
}

/**
 * The seam between Nest's `@EventPattern` handlers and the two carriers: the same handlers run on both, fed by the same consumer.
 */
export class EventServer extends Server implements CustomTransportStrategy {
  private consumer: EventConsumer | undefined;
  handlers: EventHandlers | undefined;
  observe: HandlerObserver = () => undefined;

  constructor(
    private readonly parts: MessagingParts,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {
    super();
  }

  get duplicates(): number {
    return this.consumer?.duplicates ?? 0;
  }

  get subscriber(): Subscriber {
    return this.parts.subscriber;
  }

  /** Called by Nest when all handlers are registered. */
  listen(callback: (error?: unknown) => void): void {
    this.start().then(() => callback(), callback);
  }

  /** Ends in the order that loses nothing: no new events, then the last of the own ones out. */
  async close(): Promise<void> {
    await this.parts.subscriber.stop();
    await this.parts.parked.stop();
    await this.parts.relay.stop();
    this.parts.bus?.withdraw(this.parts.service);
  }

  private async start(): Promise<void> {
    const handlers = new EventHandlers(this.messageHandlers);
    handlers.observe = (...seen) => this.observe(...seen);
    this.handlers = handlers;
    this.consumer = new EventConsumer(this.unitOfWork, this.clock, handlers, this.parts.parked);
    await this.consumer.prepare();
    this.parts.relay.start();
    this.parts.bus?.offer(this.parts.service, this.parts.relay);
    this.parts.parked.start();
    await this.parts.subscriber.start(handlers.topics, this.consumer);
  }

  override on(): never {
    throw new Error('the event server raises no events of its own');
  }

  override unwrap<T>(): T {
    return this.consumer as T;
  }
}
