import { setTimeout as pause } from 'node:timers/promises';
import type { ServiceName } from '../services';
import type { KafkaSystem } from '../system/kafka-system';
import type { StageHand } from './stage-hand';

/** The others declare a broker dead within three seconds. */
const longEnoughToBeMissedMs = 5_000;

const brokerOf = ({ system }: StageHand, id: number) => {
  const node = (system as KafkaSystem).kafka.nodes.find((candidate) => candidate.id === id);
  if (node === undefined) throw new Error(`there is no broker ${id}`);
  return node;
};

export async function kafkaKilled(hand: StageHand): Promise<void> {
  const node = brokerOf(hand, 1);
  await node.kill('SIGKILL');
  await pause(1_000);
  await node.start();
}

export async function brokerKilled(hand: StageHand, id: number): Promise<void> {
  const node = brokerOf(hand, id);
  await node.kill('SIGKILL');
  await pause(longEnoughToBeMissedMs);
  await node.start();
}

export async function brokerStopped(hand: StageHand, id: number): Promise<void> {
  const node = brokerOf(hand, id);
  await node.kill('SIGSTOP');
  await pause(longEnoughToBeMissedMs);
  await node.kill('SIGCONT');
}

/** A second instance joins and leaves again: all partitions change hands twice. */
export async function rebalance({ system }: StageHand, service: ServiceName): Promise<void> {
  const leave = await (system as KafkaSystem).join(service);
  await pause(2_000);
  await leave();
}
