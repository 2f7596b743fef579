import type { Consumer, EachBatchPayload } from 'kafkajs';
import { kafkaOf } from './connection';
import { OffsetCommits } from './offset-commits';
import type { Batch } from './wire';

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
