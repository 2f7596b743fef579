import { join } from 'node:path';
import { createTopics } from '../ground/topics';
import type { Ground } from '../ground/ground';
import type { Part } from '../ground/part';
import type { Pipeline } from '../ours/pipeline';

export const stockTopic = 'stock.holds';
export const stockEffects = { database: 'stockeffects', table: 'effect', id: '"subjectId"' };

/** What a user would take instead: the stock NestJS Kafka transport, sender and receiver in a process each. */
export async function startStockPipeline(ground: Ground, brokers: string): Promise<Pipeline> {
  const consumer = await startStockConsumer(ground, brokers);
  const env = { KAFKA_BROKERS: brokers, DATABASE_URL: await ground.database('stock') };
  const server = await ground.startServer('stock-server', join(__dirname, 'stock-server.main.js'), env);
  return {
    url: server.url,
    chain: { cause: { database: 'stock', table: 'hold', id: 'id' }, effect: stockEffects },
    stop: async () => {
      for (const part of [server.part, consumer]) await ground.stop(part);
    },
  };
}

export async function startStockConsumer(ground: Ground, brokers: string): Promise<Part> {
  await createTopics(brokers, [stockTopic]);
  const env = { KAFKA_BROKERS: brokers, DATABASE_URL: await ground.database(stockEffects.database) };
  const consumer = ground.start({ name: 'stock-consumer', file: join(__dirname, 'stock-consumer.main.js'), env });
  await consumer.says();
  await (await ground.client(stockEffects.database)).query('insert into tour_tally ("tourId") select * from unnest($1::uuid[]) on conflict do nothing', [ground.world.tours]);
  return consumer;
}
