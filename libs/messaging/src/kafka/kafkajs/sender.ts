import type { Message, Producer, RecordMetadata } from 'kafkajs';
import { kafkaOf, requestTimeoutMs } from './connection';
import type { Answer, KafkaRecord } from './wire';

/** Sends batches, each once: whoever calls it decides what to send again. */
export class KafkaSender {
  private readonly producer: Producer;
  private connected = false;

  constructor(brokers: string, clientId: string) {
    this.producer = kafkaOf(brokers, clientId, 0).producer({
      allowAutoTopicCreation: false,
      idempotent: false,
      maxInFlightRequests: 1,
      retry: { retries: 0 },
      createPartitioner: () => ({ message }) => message.partition ?? 0,
    });
  }

  /** @throws whatever kafkajs throws when any broker or partition failed; then nothing is known of any record. */
  async send(records: readonly KafkaRecord[]): Promise<Answer[]> {
    if (!this.connected) {
      await this.producer.connect();
      this.connected = true;
    }
    const answers = await this.producer.sendBatch({ acks: -1, timeout: requestTimeoutMs, topicMessages: topicMessagesOf(records) });
    return answers.map(({ topicName, partition, errorCode }: RecordMetadata) => ({ topic: topicName, partition, errorCode }));
  }

  async disconnect(): Promise<void> {
    if (this.connected) await this.producer.disconnect();
  }
}

/**
 * kafkajs as its documentation shows it: idempotent, with its own retries, its answers believed. It loses events when a broker dies, and fault
 * runs put it in the sender's place to show that they see it.
 */
export class StockSender {
  private readonly producer: Producer;

  constructor(brokers: string, clientId: string) {
    this.producer = kafkaOf(brokers, clientId, 8).producer({ allowAutoTopicCreation: false, idempotent: true, createPartitioner: () => ({ message }) => message.partition ?? 0 });
  }

  async send(records: readonly KafkaRecord[]): Promise<Answer[]> {
    await this.producer.connect();
    await this.producer.sendBatch({ topicMessages: topicMessagesOf(records) });
    return records.map(({ topic, partition }) => ({ topic, partition, errorCode: 0 }));
  }

  async disconnect(): Promise<void> {
    await this.producer.disconnect();
  }
}

function topicMessagesOf(records: readonly KafkaRecord[]): Array<{ topic: string; messages: Message[] }> {
  const byTopic = new Map<string, Message[]>();
  for (const { topic, partition, key, value, headers } of records) {
    const messages = byTopic.get(topic) ?? [];
    if (messages.length === 0) byTopic.set(topic, messages);
    messages.push({ key, value, headers, partition });
  }
  return [...byTopic].map(([topic, messages]) => ({ topic, messages }));
}
