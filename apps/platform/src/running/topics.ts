import { fillTopics } from '@caravanserai/messaging';
import { carrierMarkOf, markCarrier } from './carrier-mark';
import { services } from './services';

/**
 * Brings everything that was published inside one process into Kafka's topics. Does nothing when Kafka has carried the events since.
 * @returns how many records were sent, by owner.
 */
export async function moveToKafka(folder: string, brokers: string, databaseOf: (name: string) => string, say: (line: string) => void): Promise<Record<string, number>> {
  const sent: Record<string, number> = {};
  if (carrierMarkOf(folder) === `kafka ${brokers}`) return sent;
  for (const { name: owner } of services) {
    const onProgress = (count: number): void => say(`Topics of ${owner}: ${count} events`);
    sent[owner] = await fillTopics({ owner, brokers, databaseUrl: databaseOf(owner), onProgress });
  }
  markCarrier(folder, `kafka ${brokers}`);
  return sent;
}
