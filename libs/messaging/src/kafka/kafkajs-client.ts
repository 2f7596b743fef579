import { randomUUID } from 'node:crypto';
import { type Admin, type Consumer, type EachBatchPayload, Kafka, logLevel, type Message, type Producer, type RecordMetadata } from 'kafkajs';

/**
 * The only file that knows kafkajs, which is no longer maintained. What it does badly is put right here: its request queue re-arms a
 * one-millisecond timer for ever, and its own retries report messages as sent that never were (they keep answers per broker), so
 * there are none: the relay retries whole batches and checks every answer.
 */
// eslint-disable-next-line @typescript-eslint/no-require-imports -- an inner file without types
const RequestQueue = require('kafkajs/src/network/requestQueue') as { prototype: { pending: unknown[]; throttledUntil: number; scheduleCheckPendingRequests(): void } };
const schedule = RequestQueue.prototype.scheduleCheckPendingRequests;
RequestQueue.prototype.scheduleCheckPendingRequests = function (): void {
  if (this.pending.length > 0 || this.throttledUntil > Date.now()) schedule.call(this);
};
// eslint-disable-next-line @typescript-eslint/no-require-imports -- an inner file without types
const murmur2 = require('kafkajs/src/producer/partitioners/default/murmur2') as (key: string) => number;

export interface KafkaRecord {
  readonly topic: string;
  readonly partition: number;
  readonly key: string;
  readonly value: string;
  readonly headers: Record<string, string>;
}

export interface ReceivedRecord {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly headers: Record<string, Buffer | string | Array<Buffer | string> | undefined>;
}

/** A partition that the broker answered for, with its error code: 0 means taken. */
export type Answer = { readonly topic: string; readonly partition: number; readonly errorCode: number };

export interface Batch {
  readonly topic: string;
  readonly partition: number;
  readonly records: ReceivedRecord[];
  /** False when the group has moved on: what is read now belongs to somebody else. */
  isCurrent(): boolean;
  heartbeat(): Promise<void>;
  /** To be called after the database commit: marks everything up to this offset as done, here at once and at the broker soon. */
  acknowledge(lastOffset: string): void;
}

const requestTimeoutMs = 10_000;

/** The partition that Kafka's default partitioner would choose, computed here so that the relay knows what answer to expect. */
export const partitionOf = (key: string, partitions: number): number => (murmur2(key) & 0x7fffffff) % partitions;

const kafkaOf = (brokers: string, clientId: string, retries: number): Kafka =>
  new Kafka({
    clientId,
    brokers: brokers.split(','),
    logLevel: logLevel.NOTHING,
    connectionTimeout: 3_000,
    requestTimeout: requestTimeoutMs,
    retry: { retries, initialRetryTime: 100, maxRetryTime: 2_000 },
  });

function topicMessagesOf(records: readonly KafkaRecord[]): Array<{ topic: string; messages: Message[] }> {
  const byTopic = new Map<string, Message[]>();
  for (const { topic, partition, key, value, headers } of records) {
    const messages = byTopic.get(topic) ?? [];
    if (messages.length === 0) byTopic.set(topic, messages);
    messages.push({ key, value, headers, partition });
  }
  return [...byTopic].map(([topic, messages]) => ({ topic, messages }));
}

/** Sends batches, each once: whoever calls it decides what to send again. */
export class KafkaSender {
  private readonly producer: Producer;
  private connected = false;

  constructor(brokers: string, clientId: string) {
    this.producer = kafkaOf(brokers, clientId, 0).producer({
      allowAutoTopicCreation: false,
      idempotent: false,
      maxInFlightRequests: 1,
      retry: { retries: 0 },
      createPartitioner: () => ({ message }) => message.partition ?? 0,
    });
  }

  /** @throws whatever kafkajs throws when any broker or partition failed; then nothing is known of any record. */
  async send(records: readonly KafkaRecord[]): Promise<Answer[]> {
    if (!this.connected) {
      await this.producer.connect();
      this.connected = true;
    }
    const answers = await this.producer.sendBatch({ acks: -1, timeout: requestTimeoutMs, topicMessages: topicMessagesOf(records) });
    return answers.map(({ topicName, partition, errorCode }: RecordMetadata) => ({ topic: topicName, partition, errorCode }));
  }

  async disconnect(): Promise<void> {
    if (this.connected) await this.producer.disconnect();
  }
}

/**
 * kafkajs as its documentation shows it: idempotent, with its own retries, its answers believed. It loses events when a broker dies, and fault
 * runs put it in the sender's place to show that they see it.
 */
export class StockSender {
  private readonly producer: Producer;

  constructor(brokers: string, clientId: string) {
    this.producer = kafkaOf(brokers, clientId, 8).producer({ allowAutoTopicCreation: false, idempotent: true, createPartitioner: () => ({ message }) => message.partition ?? 0 });
  }

  async send(records: readonly KafkaRecord[]): Promise<Answer[]> {
    await this.producer.connect();
    await this.producer.sendBatch({ topicMessages: topicMessagesOf(records) });
    return records.map(({ topic, partition }) => ({ topic, partition, errorCode: 0 }));
  }

  async disconnect(): Promise<void> {
    await this.producer.disconnect();
  }
}

export interface ReceiverSettings {
  readonly brokers: string;
  readonly groupId: string;
  readonly topics: string[];
  readonly sessionTimeoutMs: number;
  readonly onBatch: (batch: Batch) => Promise<void>;
  /** The consumer has died and won't come back by itself. */
  readonly onDeath: (error: Error) => void;
}

/** Receives batches as a member of a consumer group, from the first record on. */
export class KafkaReceiver {
  private readonly consumer: Consumer;
  private readonly commits = new OffsetCommits((offsets) => this.consumer.commitOffsets(offsets));

  constructor(private readonly settings: ReceiverSettings) {
    this.consumer = kafkaOf(settings.brokers, settings.groupId, 8).consumer({
      groupId: settings.groupId,
      sessionTimeout: settings.sessionTimeoutMs,
      heartbeatInterval: Math.floor(settings.sessionTimeoutMs / 5),
      rebalanceTimeout: 30_000,
      maxWaitTimeInMs: 1_000,
      allowAutoTopicCreation: false,
    });
  }

  /** @throws while a topic does not exist yet or no broker answers. */
  async start(): Promise<void> {
    this.consumer.on('consumer.crash', ({ payload }) => {
      if (!payload.restart) this.settings.onDeath(payload.error);
    });
    // Partitions may belong to others now, who have told more of them already.
    this.consumer.on('consumer.rebalancing', () => this.commits.forget());
    await this.consumer.connect();
    await this.consumer.subscribe({ topics: this.settings.topics, fromBeginning: true });
    await this.consumer.run({
      eachBatchAutoResolve: false,
      autoCommit: false,
      partitionsConsumedConcurrently: 12,
      eachBatch: (payload) => this.settings.onBatch(this.batchOf(payload)),
    });
  }

  async stop(): Promise<void> {
    await this.commits.end();
    await this.consumer.disconnect();
  }

  private batchOf({ batch, isRunning, isStale, heartbeat, resolveOffset }: EachBatchPayload): Batch {
    const { topic, partition } = batch;
    return {
      topic,
      partition,
      records: batch.messages.map((message) => ({ topic, partition, offset: message.offset, key: message.key, value: message.value, headers: message.headers ?? {} })),
      isCurrent: () => isRunning() && !isStale(),
      heartbeat,
      acknowledge: (lastOffset) => {
        resolveOffset(lastOffset);
        this.commits.note(topic, partition, String(BigInt(lastOffset) + 1n));
      },
    };
  }
}

const commitEachMs = 100;
const commitAgainMs = 1_000;

/**
 * Tells the broker what has been done, of all partitions together and a moment later. After a crash in between, records come again and
 * the cursors drop them, while a commit for each batch would let every batch wait for a round trip to the broker.
 */
class OffsetCommits {
  private noted = new Map<string, { topic: string; partition: number; offset: string }>();
  private timer: NodeJS.Timeout | undefined;
  private ended = false;

  constructor(private readonly commit: (offsets: Array<{ topic: string; partition: number; offset: string }>) => Promise<void>) {}

  note(topic: string, partition: number, offset: string): void {
    this.noted.set(`${topic}/${partition}`, { topic, partition, offset });
    this.plan(commitEachMs);
  }

  forget(): void {
    this.noted.clear();
  }

  async end(): Promise<void> {
    this.ended = true;
    await this.flush();
  }

  private plan(ms: number): void {
    if (!this.ended) this.timer ??= setTimeout(() => void this.flush(), ms);
  }

  /** What could not be told is told again, unless more is known by then. */
  private async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const told = this.noted;
    if (told.size === 0) return;
    this.noted = new Map();
    await this.commit([...told.values()]).catch(() => {
      this.noted = new Map([...told, ...this.noted]);
      this.plan(commitAgainMs);
    });
  }
}

export interface TopicState {
  readonly topic: string;
  readonly partitions: number;
}

/** Topics and lags, over a connection that lives only as long as one question. */
export async function withKafkaAdmin<T>(brokers: string, clientId: string, work: (admin: KafkaAdmin) => Promise<T>): Promise<T> {
  const admin = kafkaOf(brokers, clientId, 2).admin();
  await admin.connect();
  try {
    return await work(new KafkaAdmin(admin));
  } finally {
    await admin.disconnect();
  }
}

const leaderAwaitedMs = 10_000;

/** A topic that was just created, and any after a broker's death, has no leader for a moment, although the metadata names one. */
async function whenLed<T>(ask: () => Promise<T>): Promise<T> {
  const end = performance.now() + leaderAwaitedMs;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!(error as { retriable?: boolean }).retriable || performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

export class KafkaAdmin {
  constructor(private readonly admin: Admin) {}

  async brokerCount(): Promise<number> {
    return (await this.admin.describeCluster()).brokers.length;
  }

  async existing(names: string[]): Promise<string[]> {
    const all = new Set(await this.admin.listTopics());
    return names.filter((name) => all.has(name));
  }

  async topics(names: string[]): Promise<TopicState[]> {
    const wanted = await this.existing(names);
    if (wanted.length === 0) return [];
    const { topics } = await this.admin.fetchTopicMetadata({ topics: wanted });
    return topics.map(({ name, partitions }) => ({ topic: name, partitions: partitions.length }));
  }

  async createTopics(names: string[], partitions: number, replicas: number, minInSync: number): Promise<void> {
    await this.admin.createTopics({
      waitForLeaders: false,
      timeout: requestTimeoutMs,
      topics: names.map((topic) => ({
        topic,
        numPartitions: partitions,
        replicationFactor: replicas,
        configEntries: [
          { name: 'cleanup.policy', value: 'delete' },
          { name: 'retention.ms', value: '-1' },
          { name: 'retention.bytes', value: '-1' },
          { name: 'min.insync.replicas', value: String(minInSync) },
        ],
      })),
    });
    await whenLed(() => this.admin.fetchTopicMetadata({ topics: names }));
  }

  async deleteTopics(names: string[]): Promise<void> {
    await this.admin.deleteTopics({ topics: names, timeout: requestTimeoutMs });
  }

  /** The offset after the last record, by partition. */
  async endOffsets(topic: string): Promise<Map<number, bigint>> {
    const offsets = await whenLed(() => this.admin.fetchTopicOffsets(topic));
    return new Map(offsets.map(({ partition, high }) => [partition, BigInt(high)]));
  }

  /** What the group has acknowledged, by partition; -1 where it has not begun. */
  async groupOffsets(groupId: string, topics: string[]): Promise<Array<{ topic: string; partition: number; offset: bigint }>> {
    const answer = await this.admin.fetchOffsets({ groupId, topics });
    return answer.flatMap(({ topic, partitions }) => partitions.map(({ partition, offset }) => ({ topic, partition, offset: BigInt(offset) })));
  }

  async deleteGroup(groupId: string): Promise<void> {
    await this.admin.deleteGroups([groupId]);
  }

  async deleteGroupIfAny(groupId: string): Promise<void> {
    const { groups } = await this.admin.listGroups();
    if (groups.some((group) => group.groupId === groupId)) await this.deleteGroup(groupId);
  }
}

const lastRecordsMs = 30_000;

/** The last record of every partition that has any. @throws when a partition doesn't answer in time. */
export async function lastRecords(brokers: string, topics: string[]): Promise<ReceivedRecord[]> {
  const groupId = `last-${randomUUID()}`;
  return withKafkaAdmin(brokers, groupId, async (admin) => {
    const wanted = new Map<string, { topic: string; partition: number; offset: string }>();
    for (const topic of topics) {
      for (const [partition, end] of await admin.endOffsets(topic)) {
        if (end > 0n) wanted.set(`${topic}/${partition}`, { topic, partition, offset: String(end - 1n) });
      }
    }
    if (wanted.size === 0) return [];
    const consumer = kafkaOf(brokers, groupId, 5).consumer({ groupId, allowAutoTopicCreation: false, maxWaitTimeInMs: 500 });
    const found = new Map<string, ReceivedRecord>();
    await consumer.connect();
    try {
      await consumer.subscribe({ topics, fromBeginning: true });
      const all = new Promise<void>((resolve, refuse) => {
        const timer = setTimeout(() => refuse(new Error('Kafka did not give the last records in time')), lastRecordsMs);
        void consumer.run({
          autoCommit: false,
          eachMessage: async ({ topic, partition, message }) => {
            const { offset, key, value, headers = {} } = message;
            if (wanted.get(`${topic}/${partition}`)?.offset !== offset) return;
            found.set(`${topic}/${partition}`, { topic, partition, offset, key, value, headers });
            if (found.size < wanted.size) return;
            clearTimeout(timer);
            resolve();
          },
        });
        for (const place of wanted.values()) consumer.seek(place);
      });
      await all;
      return [...found.values()];
    } finally {
      await consumer.disconnect();
      await admin.deleteGroupIfAny(groupId);
    }
  });
}
