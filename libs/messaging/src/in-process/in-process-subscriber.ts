import { UnitOfWork } from '@caravanserai/persistence';
import { Logger } from '@nestjs/common';
import { type EventConsumer, UnknownLog } from '../event-consumer';
import { faultPoint } from '../fault-points';
import type { Subscriber } from '../subscriber';
import { WakefulLoop } from '../wakeful-loop';
import type { InProcessBus } from './in-process-bus';
import { InProcessHistory } from './in-process-history';

const batchMost = 200;
const pollMs = 2_000;

/** Reads one owner's log from where this service stands, woken by the owner's signal. */
class OwnerReader {
  private readonly loop: WakefulLoop;
  private stopListening: () => void = () => undefined;
  private position: number | undefined;
  private head = 0;

  constructor(
    private readonly owner: string,
    private readonly topics: ReadonlySet<string>,
    private readonly bus: InProcessBus,
    private readonly consumer: EventConsumer,
    private readonly unitOfWork: UnitOfWork,
  ) {
    this.loop = new WakefulLoop(`reader of ${owner}`, pollMs, () => this.readAll());
  }

  start(): void {
    this.stopListening = this.bus.listen(this.owner, () => this.loop.wake());
    this.loop.start();
  }

  async stop(): Promise<void> {
    this.stopListening();
    await this.loop.stop();
  }

  get lag(): number {
    return Math.max(0, this.head - (this.position ?? 0));
  }

  private async readAll(): Promise<void> {
    const source = this.bus.sourceOf(this.owner);
    if (source === undefined) return;
    for (;;) {
      this.position ??= await this.storedPosition();
      const page = await source.readEvents(this.position, batchMost);
      const last = page.events.at(-1);
      if (last === undefined) return;
      this.head = Math.max(this.head, last.position);
      const mine = page.events.filter((event) => this.topics.has(event.topic));
      await this.consume(mine, last.position);
      if (mine.length > 0) faultPoint('consumer-committed-not-acknowledged');
      this.position = last.position;
      if (page.events.length < batchMost || this.loop.stopping) return;
    }
  }

  private async consume(events: Parameters<EventConsumer['consume']>[0], position: number): Promise<void> {
    try {
      await this.consumer.consume(events, { owner: this.owner, position });
    } catch (error) {
      this.position = undefined;
      if (error instanceof UnknownLog) this.loop.end(error.message);
      throw error;
    }
  }

  private storedPosition(): Promise<number> {
    return this.unitOfWork.run(async (tx) => {
      const [row] = await tx.query<{ position: number }>('select position from event_position where owner = $1', [this.owner]);
      return row?.position ?? 0;
    });
  }
}

/** The in-process carrier's side of a subscriber: one reader per owner, so that none waits for another. */
export class InProcessSubscriber implements Subscriber {
  private readers: Array<[string, OwnerReader]> = [];
  private readonly logger = new Logger(InProcessSubscriber.name);

  constructor(
    private readonly bus: InProcessBus,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async start(topics: string[], consumer: EventConsumer): Promise<void> {
    const owners = [...new Set(topics.map((topic) => topic.slice(0, topic.indexOf('.'))))];
    this.readers = owners.map((owner) => [owner, new OwnerReader(owner, new Set(topics), this.bus, consumer, this.unitOfWork)]);
    for (const [, reader] of this.readers) reader.start();
    this.logger.debug(`reads ${owners.join(', ')}`);
  }

  async stop(): Promise<void> {
    await Promise.all(this.readers.map(([, reader]) => reader.stop()));
  }

  history(topics: string[]): InProcessHistory {
    return new InProcessHistory(this.bus, new Set(topics));
  }

  async lag(): Promise<Record<string, number>> {
    return Object.fromEntries(this.readers.map(([owner, reader]) => [owner, reader.lag]));
  }
}
