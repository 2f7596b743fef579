import type { Admin } from 'kafkajs';
import { kafkaOf, requestTimeoutMs } from './connection';

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
