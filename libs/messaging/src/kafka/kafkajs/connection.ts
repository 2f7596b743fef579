import { Kafka, logLevel } from 'kafkajs';

/**
 * This folder alone knows kafkajs, which is no longer maintained. What it does badly is put right here: its request queue re-arms a
 * one-millisecond timer for ever, and its own retries report messages as sent that never were (they keep answers per broker), so
 * there are none: the relay retries whole batches and checks every answer.
 */
// eslint-disable-next-line @typescript-eslint/no-require-imports -- an inner file without types
const RequestQueue = require('kafkajs/src/network/requestQueue') as { prototype: { pending: unknown[]; throttledUntil: number; scheduleCheckPendingRequests(): void } };
const schedule = RequestQueue.prototype.scheduleCheckPendingRequests;
RequestQueue.prototype.scheduleCheckPendingRequests = function (): void {
  if (this.pending.length > 0 || this.throttledUntil > Date.now()) schedule.call(this);
};
// eslint-disable-next-line @typescript-eslint/no-require-imports -- an inner file without types
const murmur2 = require('kafkajs/src/producer/partitioners/default/murmur2') as (key: string) => number;

export const requestTimeoutMs = 10_000;

/** The partition that Kafka's default partitioner would choose, computed here so that the relay knows what answer to expect. */
export const partitionOf = (key: string, partitions: number): number => (murmur2(key) & 0x7fffffff) % partitions;

export const kafkaOf = (brokers: string, clientId: string, retries: number): Kafka =>
  new Kafka({
    clientId,
    brokers: brokers.split(','),
    logLevel: logLevel.NOTHING,
    connectionTimeout: 3_000,
    requestTimeout: requestTimeoutMs,
    retry: { retries, initialRetryTime: 100, maxRetryTime: 2_000 },
  });
