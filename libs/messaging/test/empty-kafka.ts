import { topicsOwnedBy } from '@caravanserai/contracts';
import { eventually } from '@caravanserai/testing';
import { withKafkaAdmin } from '../src/kafka/kafkajs/admin';

/** Every test of a carrier speaks as services with fresh databases, so their topics and groups must be fresh as well. */
export const emptyKafka = (brokers: string): Promise<void> =>
  withKafkaAdmin(brokers, 'tests', async (admin) => {
    const topics = ['contacts', 'touring', 'notifications'].flatMap(topicsOwnedBy);
    const existing = (await admin.topics(topics)).map(({ topic }) => topic);
    if (existing.length > 0) await admin.deleteTopics(existing);
    await admin.deleteGroup('notifications').catch(() => undefined);
    await eventually('no topic left', async () => (await admin.topics(topics)).length === 0);
  });
