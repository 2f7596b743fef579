import { randomUUID } from 'node:crypto';
import type { EventEnvelope } from '@caravanserai/contracts';
import type { History } from '../history';
import { withKafkaAdmin } from './kafkajs/admin';
import { KafkaReceiver } from './kafkajs/receiver';
import type { Batch } from './kafkajs/wire';
import { readRecord } from './records';

const waitMostMs = 10_000;

/** Reads the topics from their beginning with a group of its own, which is removed afterwards. */
export class KafkaHistory implements History {
  private readonly group = `history-${randomUUID()}`;
  private readonly received = new Map<string, bigint>();
  private readonly waiting: Array<{ events: EventEnvelope[]; taken: () => void }> = [];
  private arrived: () => void = () => undefined;
  private receiver: KafkaReceiver | undefined;

  constructor(
    private readonly brokers: string,
    private readonly topics: string[],
  ) {}

  async next(): Promise<EventEnvelope[]> {
    this.receiver ??= await this.open();
    const end = performance.now() + waitMostMs;
    while (this.waiting.length === 0) {
      if (await this.atEnd()) return [];
      if (performance.now() > end) throw new Error('Kafka has more events than it delivered in time');
      await this.arrival();
    }
    const batch = this.waiting.shift();
    batch?.taken();
    return batch?.events ?? [];
  }

  async close(): Promise<void> {
    for (const batch of this.waiting.splice(0)) batch.taken();
    await this.receiver?.stop();
    await withKafkaAdmin(this.brokers, this.group, (admin) => admin.deleteGroup(this.group)).catch(() => undefined);
  }

  private async open(): Promise<KafkaReceiver> {
    const onBatch = (batch: Batch) => this.keep(batch);
    const receiver = new KafkaReceiver({ brokers: this.brokers, groupId: this.group, topics: this.topics, sessionTimeoutMs: 10_000, onBatch, onDeath: () => this.arrived() });
    await receiver.start();
    return receiver;
  }

  /** Holds the consumer back until the batch has been taken, so that a long history does not pile up in memory. */
  private async keep(batch: Batch): Promise<void> {
    const events = batch.records.map(readRecord).flatMap((read) => ('event' in read ? [read.event] : []));
    const last = batch.records.at(-1);
    if (last === undefined) return;
    await new Promise<void>((taken) => {
      this.waiting.push({ events, taken });
      this.received.set(`${batch.topic}/${batch.partition}`, BigInt(last.offset) + 1n);
      this.arrived();
    });
    batch.acknowledge(last.offset);
  }

  private arrival(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, 200);
      this.arrived = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private atEnd(): Promise<boolean> {
    return withKafkaAdmin(this.brokers, this.group, async (admin) => {
      for (const topic of this.topics) {
        for (const [partition, end] of await admin.endOffsets(topic)) {
          if ((this.received.get(`${topic}/${partition}`) ?? 0n) < end) return false;
        }
      }
      return true;
    });
  }
}
