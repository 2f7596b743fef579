import { join } from 'node:path';
import type { Ground } from '../ground/ground';
import type { Part } from '../ground/part';
import type { KafkaTask } from './kafka-task';

const startBare = (ground: Ground, name: string, brokers: string): Part =>
  ground.start({ name, file: join(__dirname, 'bare-kafka.main.js'), env: { KAFKA_BROKERS: brokers } });

/** Sends or receives everything at once, in a process of its own. @returns records a second */
export async function bareRate(ground: Ground, brokers: string, task: KafkaTask): Promise<number> {
  const part = startBare(ground, `bare-${task.do}`, brokers);
  const { perSecond } = await part.ask<{ perSecond: number }>(task);
  await ground.stop(part);
  return perSecond;
}

/** From `send` to `eachMessage`, in a process each. */
export async function bareLag(ground: Ground, brokers: string, paced: { topic: string; perSecond: number; seconds: number; value: string }): Promise<{ p50Ms: number; p99Ms: number }> {
  const [receiver, sender] = [startBare(ground, 'bare-receiver', brokers), startBare(ground, 'bare-sender', brokers)];
  await receiver.ask({ do: 'receive-paced', topic: paced.topic, seconds: paced.seconds } satisfies KafkaTask);
  const lags = receiver.says<{ p50Ms: number; p99Ms: number }>();
  await sender.ask({ do: 'send-paced', ...paced } satisfies KafkaTask);
  const result = await lags;
  for (const part of [receiver, sender]) await ground.stop(part);
  return result;
}
