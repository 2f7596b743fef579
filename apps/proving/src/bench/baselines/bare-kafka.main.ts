import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Kafka, logLevel } from 'kafkajs';
import { percentile } from '../statistics';
import type { KafkaTask } from './kafka-task';

/** kafkajs alone, with its own settings: what Kafka and the client cost before anybody does anything with the messages. */
const kafka = new Kafka({ clientId: 'bare', brokers: (process.env['KAFKA_BROKERS'] as string).split(','), logLevel: logLevel.NOTHING });
const nowMs = (): number => Number(process.hrtime.bigint()) / 1e6;
/** The same headers as an event of the house has: a record that costs less to write would measure something else. */
const headersOf = (key: string) => ({
  ce_specversion: '1.0',
  ce_id: key,
  ce_type: 'touring.stop.held.v1',
  ce_source: '/touring',
  ce_subject: key,
  ce_time: '2027-06-01T00:00:00.000Z',
  ce_sequence: '1',
  ce_logid: key,
  ce_correlationid: key,
  ce_causationid: key,
  'content-type': 'application/json',
});

async function main(task: KafkaTask): Promise<object> {
  if (task.do === 'send-paced') return sendPaced(task.topic, task.perSecond, task.seconds, task.value);
  if (task.do === 'send-all') return sendAll(task.topic, task.count, task.value);
  if (task.do === 'receive-paced') return receivePaced(task.topic, task.seconds);
  return receiveAll(task.topic, task.count);
}

async function sendPaced(topic: string, perSecond: number, seconds: number, value: string): Promise<object> {
  const producer = kafka.producer({ allowAutoTopicCreation: false });
  await producer.connect();
  const start = nowMs();
  const underWay: Array<Promise<unknown>> = [];
  while (nowMs() < start + seconds * 1_000) {
    const due = Math.floor(((nowMs() - start) / 1_000) * perSecond);
    while (underWay.length < due) {
      const key = randomUUID();
      underWay.push(producer.send({ topic, acks: -1, messages: [{ key, value, headers: { ...headersOf(key), sent: String(nowMs()) } }] }));
    }
    await pause(1);
  }
  await Promise.all(underWay);
  await producer.disconnect();
  return { sent: underWay.length };
}

/** Batches of 500, one in flight, as the relay sends. */
async function sendAll(topic: string, count: number, value: string): Promise<object> {
  const producer = kafka.producer({ allowAutoTopicCreation: false, maxInFlightRequests: 1 });
  await producer.connect();
  const start = nowMs();
  for (let sent = 0; sent < count; sent += 500) {
    const messages = Array.from({ length: Math.min(500, count - sent) }, () => messageOf(value));
    await producer.sendBatch({ acks: -1, topicMessages: [{ topic, messages }] });
  }
  const perSecond = count / ((nowMs() - start) / 1_000);
  await producer.disconnect();
  return { perSecond };
}

function messageOf(value: string): { key: string; value: string; headers: Record<string, string> } {
  const key = randomUUID();
  return { key, value: value.includes('KEY') ? value.replace('KEY', key) : value, headers: headersOf(key) };
}

async function receivePaced(topic: string, seconds: number): Promise<object> {
  const consumer = kafka.consumer({ groupId: `bare-${randomUUID()}` });
  const lagsMs: number[] = [];
  await consumer.connect();
  await consumer.subscribe({ topics: [topic] });
  const joined = new Promise((resolve) => consumer.on('consumer.group_join', resolve));
  await consumer.run({ eachMessage: async ({ message }) => void lagsMs.push(nowMs() - Number(message.headers?.['sent'])) });
  await joined;
  process.send?.({ joined: true });
  await pause(seconds * 1_000 + 1_500);
  await consumer.disconnect();
  return { p50Ms: percentile(lagsMs, 0.5), p99Ms: percentile(lagsMs, 0.99), received: lagsMs.length };
}

async function receiveAll(topic: string, count: number): Promise<object> {
  const consumer = kafka.consumer({ groupId: `bare-${randomUUID()}` });
  await consumer.connect();
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  let [received, firstAt] = [0, 0];
  await new Promise<void>((resolve) => {
    void consumer.run({
      eachBatch: async ({ batch }) => {
        firstAt ||= nowMs();
        received += batch.messages.length;
        if (received >= count) resolve();
      },
    });
  });
  const perSecond = received / ((nowMs() - firstAt) / 1_000);
  await consumer.disconnect();
  return { perSecond };
}

process.on('message', (task: KafkaTask) => void main(task).then((result) => process.send?.(result)));
