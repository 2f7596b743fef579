import { setTimeout as pause } from 'node:timers/promises';
import { bareRate } from '../baselines/bare-kafka';
import { sampleEvent, stockSample } from '../baselines/sample';
import { startStockConsumer, stockEffects, stockTopic } from '../baselines/stock';
import { atLeast, type Figure, figure, timesBaseline } from '../figure';
import type { Ground } from '../ground/ground';
import { createTopics, deleteTopic } from '../ground/topics';
import { emptyLines } from '../ground/world';
import { owner } from '../ours/pipeline';
import { startEffects, startTouring, touringDatabase } from '../ours/services';
import { interleaved, type Rounds } from '../rounds';
import { median, medianRatio } from '../statistics';

const rowCount = 100_000;
/** One at a time takes minutes for all of them. */
const stockCount = 5_000;
const oneByOneCount = 30_000;

/** What has piled up: out of the outbox into Kafka with the log kept, and in through consumers, beside kafkajs alone and the stock transport. */
export async function backlogFigures(ground: Ground, rounds: Rounds): Promise<Figure[]> {
  const brokers = await ground.brokers(rounds.say);
  await touringDatabase(ground, owner);
  await deleteTopic(brokers, 'touring.stop');
  await createTopics(brokers, ['bare.drain', stockTopic]);
  const value = JSON.stringify(sampleEvent);
  const out = await interleaved(rounds, {
    'kafkajs sends': () => bareRate(ground, brokers, { do: 'send-all', topic: 'bare.drain', count: rowCount, value }),
    'the relay drains': () => drainRate(ground, brokers),
  });
  // Each consumer is new to the topic: a group and a database of its own, named by the letters of the alphabet as services are.
  let letter = 'a'.charCodeAt(0);
  const named = (what: string): string => what + String.fromCharCode(letter++);
  const into = await interleaved(rounds, {
    'kafkajs receives': () => bareRate(ground, brokers, { do: 'receive-all', topic: 'touring.stop', count: rowCount }),
    'a batch consumer': () => intakeRate(ground, brokers, { database: named('batches'), setBased: true, count: rowCount }),
    'one by one': () => intakeRate(ground, brokers, { database: named('singles'), setBased: false, count: oneByOneCount }),
    'the stock transport': () => stockIntakeRate(ground, brokers),
  });
  const beside = (values: number[], baseline: number[]) => ({ unit: 'rows/s', value: median(values), baseline: median(baseline), ratio: medianRatio(values, baseline) });
  return [
    figure({ name: 'backlog out of the outbox, log kept, beside bare kafkajs', ...beside(out['the relay drains'], out['kafkajs sends']), aim: timesBaseline(0.6) }),
    figure({ name: 'backlog in, set-based copy, beside bare kafkajs', ...beside(into['a batch consumer'], into['kafkajs receives']), aim: atLeast(10_000, 'rows/s') }),
    figure({ name: 'backlog in, a reaction of two statements each, beside the stock transport', ...beside(into['one by one'], into['the stock transport']) }),
  ];
}

/** Fills the outbox while nobody runs, then lets the service start. The clock runs from its first batch to its last. */
async function drainRate(ground: Ground, brokers: string): Promise<number> {
  const client = await ground.client(owner);
  await emptyLines(client);
  const { rows: tours } = await client.query<{ count: string }>('select count(*) from tour');
  await client.query(
    `insert into outbox (event_id, topic, aggregate_id, sequence, type, occurred_at, correlation_id, causation_id, data)
     select gen_random_uuid(), 'touring.stop', stop_id, 1, 'touring.stop.held.v1', '2027-06-01', stop_id, stop_id,
       jsonb_set(jsonb_set($2::jsonb, '{stopId}', to_jsonb(stop_id)), '{tourId}', to_jsonb(tour_id))::text
     from (select gen_random_uuid() as stop_id, ('10000000-0000-4000-8000-' || lpad(to_hex(1 + n % $3::int), 12, '0')) as tour_id from generate_series(1, $1::int) n) s`,
    [rowCount, JSON.stringify(sampleEvent), Number(tours[0]?.count)],
  );
  await client.query('analyze outbox');
  await ground.checkpoint();
  const position = async (): Promise<number> => Number((await client.query<{ position: string }>('select position from event_log_head')).rows[0]?.position);
  const before = await position();
  const { part } = await startTouring(ground, owner, brokers);
  const perSecond = await rateOf(async () => (await position()) - before, rowCount);
  await ground.stop(part);
  return perSecond;
}

/** A new group with an empty database reads the topic from its beginning. */
async function intakeRate(ground: Ground, brokers: string, { database, setBased, count }: { database: string; setBased: boolean; count: number }): Promise<number> {
  const client = await ground.client(database);
  const { part } = await startEffects(ground, database, brokers, setBased);
  const sequence = setBased ? 'copy_effect_no_seq' : 'effect_no_seq';
  const perSecond = await rateOf(async () => Number((await client.query<{ last: string }>(`select case when is_called then last_value else 0 end as last from ${sequence}`)).rows[0]?.last), count);
  await ground.stop(part);
  return perSecond;
}

async function stockIntakeRate(ground: Ground, brokers: string): Promise<number> {
  const client = await ground.client(stockEffects.database);
  await bareRate(ground, brokers, { do: 'send-all', topic: stockTopic, count: stockCount, value: JSON.stringify(stockSample) });
  const consumer = await startStockConsumer(ground, brokers);
  await client.query('truncate effect');
  const perSecond = await rateOf(async () => Number((await client.query<{ count: string }>('select count(*) from effect')).rows[0]?.count), stockCount / 2);
  await ground.stop(consumer);
  return perSecond;
}

/** Looks at a counter until it reaches `end`; @returns how much it grew a second, from the first growth that was seen on. */
async function rateOf(look: () => Promise<number>, end: number): Promise<number> {
  let [first, firstAt] = [0, 0];
  for (;;) {
    const seen = await look();
    const now = performance.now();
    if (first === 0 && seen > 0) [first, firstAt] = [seen, now];
    if (seen >= end) return ((seen - first) / (now - firstAt)) * 1_000;
    await pause(10);
  }
}
