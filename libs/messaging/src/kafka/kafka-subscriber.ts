import { Clock, isDatabaseAway, UnitOfWork } from '@caravanserai/persistence';
import { Logger } from '@nestjs/common';
import { type EventConsumer, UnknownLog } from '../event-consumer';
import { faultPoint } from '../fault-points';
import type { Subscriber } from '../subscriber';
import { KafkaHistory } from './kafka-history';
import { withKafkaAdmin } from './kafkajs/admin';
import { KafkaReceiver } from './kafkajs/receiver';
import type { Batch, ReceivedRecord } from './kafkajs/wire';
import { readRecord, type Unreadable } from './records';

const chunkMost = 200;
const startAgainMs = 1_000;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export interface KafkaSubscriberSettings {
  readonly brokers: string;
  readonly service: string;
  readonly sessionTimeoutMs: number;
}

/** Receives as the consumer group of the service. Commits in the database first, then at the broker; the cursors drop what comes twice. */
export class KafkaSubscriber implements Subscriber {
  private readonly logger = new Logger(KafkaSubscriber.name);
  private receiver: KafkaReceiver | undefined;
  private stopped = false;
  private topics: string[] = [];
  private starting: Promise<void> = Promise.resolve();

  constructor(
    private readonly settings: KafkaSubscriberSettings,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Returns at once: topics may come into being later and brokers may be away, and commands must work meanwhile. */
  async start(topics: string[], consumer: EventConsumer): Promise<void> {
    this.topics = topics;
    if (topics.length > 0) this.starting = this.startUntilItWorks(consumer);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.starting;
    await this.receiver?.stop();
  }

  history(topics: string[]): KafkaHistory {
    return new KafkaHistory(this.settings.brokers, topics);
  }

  async lag(): Promise<Record<string, number>> {
    const lag: Record<string, number> = {};
    await withKafkaAdmin(this.settings.brokers, `${this.settings.service}-lag`, async (admin) => {
      const done = await admin.groupOffsets(this.settings.service, this.topics);
      for (const topic of this.topics) {
        const ends = await admin.endOffsets(topic);
        const left = done
          .filter((entry) => entry.topic === topic)
          .reduce((sum, { partition, offset }) => sum + Number((ends.get(partition) ?? 0n) - (offset < 0n ? 0n : offset)), 0);
        const owner = topic.slice(0, topic.indexOf('.'));
        lag[owner] = (lag[owner] ?? 0) + Math.max(0, left);
      }
    });
    return lag;
  }

  private async startUntilItWorks(consumer: EventConsumer): Promise<void> {
    while (!this.stopped) {
      const receiver = new KafkaReceiver({
        brokers: this.settings.brokers,
        groupId: this.settings.service,
        topics: this.topics,
        sessionTimeoutMs: this.settings.sessionTimeoutMs,
        onBatch: (batch) => this.receive(batch, consumer),
        onDeath: (error) => this.reborn(consumer, error),
      });
      try {
        if (await this.topicsExist()) {
          await receiver.start();
          this.receiver = receiver;
          return;
        }
      } catch (error) {
        this.logger.debug(`not subscribed yet: ${error instanceof Error ? error.message : String(error)}`);
        await receiver.stop().catch(() => undefined);
      }
      await pause(startAgainMs);
    }
  }

  private async topicsExist(): Promise<boolean> {
    const existing = await withKafkaAdmin(this.settings.brokers, `${this.settings.service}-start`, (admin) => admin.topics(this.topics));
    return existing.length === this.topics.length;
  }

  private reborn(consumer: EventConsumer, error: Error): void {
    if (this.stopped) return;
    this.logger.warn(`the consumer died and starts again: ${error.message}`);
    const dead = this.receiver;
    this.receiver = undefined;
    this.starting = (dead?.stop().catch(() => undefined) ?? Promise.resolve()).then(() => this.startUntilItWorks(consumer));
  }

  private async receive(batch: Batch, consumer: EventConsumer): Promise<void> {
    for (let from = 0; from < batch.records.length; from += chunkMost) {
      const chunk = batch.records.slice(from, from + chunkMost);
      if (!(await this.applied(chunk, batch, consumer))) return;
      faultPoint('consumer-committed-not-acknowledged');
      batch.acknowledge((chunk.at(-1) as ReceivedRecord).offset);
      await batch.heartbeat();
    }
  }

  /** Waits here while the database is away, as long as the group lets it; @returns false when the batch is somebody else's by now. */
  private async applied(chunk: ReceivedRecord[], batch: Batch, consumer: EventConsumer): Promise<boolean> {
    for (let attempt = 0; batch.isCurrent(); attempt++) {
      try {
        await this.apply(chunk, consumer);
        return true;
      } catch (error) {
        if (error instanceof UnknownLog) {
          this.logger.error(error.message);
          this.stopped = true;
          void this.receiver?.stop().catch(() => undefined);
          return false;
        }
        if (!isDatabaseAway(error)) this.logger.warn(`a batch is tried again: ${error instanceof Error ? error.message : String(error)}`);
        await pause(Math.min(2_000, 100 * 2 ** attempt));
        await batch.heartbeat();
      }
    }
    return false;
  }

  private async apply(chunk: ReceivedRecord[], consumer: EventConsumer): Promise<void> {
    const read = chunk.map(readRecord);
    const unreadable = read.flatMap((result) => ('unreadable' in result ? [result.unreadable] : []));
    if (unreadable.length > 0) await this.parkRaw(unreadable);
    const events = read.flatMap((result) => ('event' in result ? [result.event] : []));
    if (events.length > 0) await consumer.consume(events);
  }

  /** Kept byte by byte under its key; what the same aggregate sends next then shows as a gap and queues behind it. */
  private async parkRaw(records: Unreadable[]): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      for (const { record, reason } of records) {
        const headers = Object.fromEntries(Object.entries(record.headers).map(([name, value]) => [name, value?.toString()]));
        await tx.query(
          `insert into parked_record (topic, partition, kafka_offset, key, value, headers, reason, parked_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (topic, partition, kafka_offset) do nothing`,
          [record.topic, record.partition, record.offset, record.key?.toString('utf8').replaceAll('\0', ''), record.value, JSON.stringify(headers).replaceAll('\\u0000', ''), reason, this.clock.now()],
        );
      }
    });
    this.logger.error(`${records.length} records could not be read and are parked: ${records[0]?.reason ?? ''}`);
  }
}
