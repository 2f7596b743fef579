import { randomUUID } from 'node:crypto';
import { withKafkaAdmin } from './admin';
import { kafkaOf } from './connection';
import type { ReceivedRecord } from './wire';

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
