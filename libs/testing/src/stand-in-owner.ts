import { randomUUID } from 'node:crypto';
import type { EventDeclaration, EventEnvelope, EventOf } from '@caravanserai/contracts';
import type { EventSource, InProcessBus, LogPage } from '@caravanserai/messaging';

/** Stands on the bus in place of a service that a test does not start, and publishes its events as that service would. */
export class StandInOwner implements EventSource {
  private readonly log: Array<EventEnvelope & { position: number }> = [];
  private readonly sequences = new Map<string, number>();
  private readonly logId = randomUUID();

  constructor(
    private readonly bus: InProcessBus,
    readonly name: string,
  ) {
    bus.offer(name, this);
  }

  /** Publishes one event of the aggregate; `at` defaults to this moment. */
  publish<E extends EventDeclaration>(event: E, aggregateId: string, data: EventOf<E>, at = new Date()): EventEnvelope<EventOf<E>> {
    event.published.parse(data);
    const key = `${event.topic}/${aggregateId}`;
    const sequence = (this.sequences.get(key) ?? 0) + 1;
    this.sequences.set(key, sequence);
    const id = randomUUID();
    const envelope = {
      id, type: event.type, source: `/${this.name}`, subject: aggregateId, time: at.toISOString(), sequence,
      logId: this.logId, correlationId: id, causationId: id, topic: event.topic, data,
    };
    this.append(envelope);
    return envelope;
  }

  /** Puts an envelope on the log as it is: for doubles, gaps and events that nobody should send. */
  append(envelope: EventEnvelope): void {
    this.log.push({ ...envelope, position: this.log.length + 1 });
    this.bus.signal(this.name);
  }

  async readEvents(after: number, limit: number): Promise<LogPage> {
    return { logId: this.logId, events: this.log.slice(after, after + limit) };
  }
}
