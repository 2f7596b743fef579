import { Logger } from '@nestjs/common';
import type { OutboxRow } from '../envelope';
import type { Publisher } from '../relay';
import { withKafkaAdmin } from './kafkajs/admin';
import { KafkaSender } from './kafkajs/sender';
import type { Answer, KafkaRecord } from './kafkajs/wire';
import { partitionCount, recordOf } from './records';

const partitionKey = (at: { topic: string; partition: number }): string => `${at.topic}/${at.partition}`;
const pauseMs = (failures: number): number => Math.min(5_000, 50 * 2 ** failures);

/** What the relay needs of a client that sends; the stock one can be put in its place to show what it loses. */
export interface Sender {
  send(records: readonly KafkaRecord[]): Promise<Answer[]>;
  disconnect(): Promise<void>;
}

/** The partitions that a broker has confirmed; one that is not named, or named with an error, has not been taken. */
export function confirmedPartitions(sent: readonly KafkaRecord[], answers: readonly Answer[]): Set<string> {
  const confirmed = new Set(answers.filter((answer) => answer.errorCode === 0).map(partitionKey));
  return new Set(sent.map(partitionKey).filter((partition) => confirmed.has(partition)));
}

/**
 * Sends a batch at once, and partition by partition when that fails, so that one that has no leader doesn't hold the rest. A failed
 * partition pauses; its rows stay in the outbox in their order.
 */
export class KafkaPublisher implements Publisher {
  private readonly logger = new Logger(KafkaPublisher.name);
  private readonly paused = new Map<string, { until: number; failures: number }>();
  /** Partitions whose rows wait for the next pass: were one of them sent again in the middle of a pass, later rows would overtake earlier ones. */
  private passedOver = new Set<string>();

  constructor(
    private readonly brokers: string,
    private readonly service: string,
    private readonly ownTopics: string[],
    private readonly sender: Sender = new KafkaSender(brokers, `${service}-relay`),
  ) {}

  /** @throws when Kafka is away, or a topic has another number of partitions, which would break the order per key. */
  async prepare(): Promise<void> {
    await withKafkaAdmin(this.brokers, `${this.service}-topics`, async (admin) => {
      const existing = await admin.topics(this.ownTopics);
      const wrong = existing.find((topic) => topic.partitions !== partitionCount);
      if (wrong) throw new Error(`topic ${wrong.topic} has ${wrong.partitions} partitions instead of ${partitionCount}: events would lose their order, so nothing is sent`);
      const missing = this.ownTopics.filter((topic) => !existing.some((other) => other.topic === topic));
      const replicas = (await admin.brokerCount()) >= 3 ? 3 : 1;
      if (missing.length > 0) await admin.createTopics(missing, partitionCount, replicas, replicas === 3 ? 2 : 1);
    });
  }

  beginPass(): void {
    const now = performance.now();
    this.passedOver = new Set([...this.paused].filter(([, { until }]) => until > now).map(([partition]) => partition));
  }

  async send(rows: readonly OutboxRow[], logId: string): Promise<number[]> {
    const records = rows.map((row) => ({ id: row.id, record: recordOf(row, logId) }));
    const ready = records.filter(({ record }) => !this.passedOver.has(partitionKey(record)));
    const taken = await this.sendAll(ready.map(({ record }) => record));
    return ready.filter(({ record }) => taken.has(partitionKey(record))).map(({ id }) => id);
  }

  retryInMs(): number {
    const ends = [...this.paused.values()].map(({ until }) => until - performance.now());
    return Math.max(1, Math.min(...ends, 5_000));
  }

  async stop(): Promise<void> {
    await this.sender.disconnect();
  }

  private async sendAll(records: KafkaRecord[]): Promise<Set<string>> {
    if (records.length === 0) return new Set();
    const confirmed = await this.attempt(records);
    if (confirmed) return this.noted(records, confirmed);
    const taken = new Set<string>();
    for (const partition of new Set(records.map(partitionKey))) {
      const part = records.filter((record) => partitionKey(record) === partition);
      for (const confirmedOne of this.noted(part, (await this.attempt(part)) ?? new Set())) taken.add(confirmedOne);
    }
    return taken;
  }

  private async attempt(records: KafkaRecord[]): Promise<Set<string> | undefined> {
    try {
      return confirmedPartitions(records, await this.sender.send(records));
    } catch (error) {
      this.logger.debug(`Kafka did not take ${records.length} events: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }

  private noted(records: KafkaRecord[], confirmed: Set<string>): Set<string> {
    for (const partition of new Set(records.map(partitionKey))) {
      if (confirmed.has(partition)) this.paused.delete(partition);
      else {
        const failures = (this.paused.get(partition)?.failures ?? 0) + 1;
        this.paused.set(partition, { until: performance.now() + pauseMs(failures), failures });
        this.passedOver.add(partition);
      }
    }
    return confirmed;
  }
}
