import type { EventEnvelope } from '@caravanserai/contracts';
import type { OutboxRow } from '../envelope';
import { ownerOf } from '../envelope';
import { partitionOf } from './kafkajs/connection';
import type { KafkaRecord, ReceivedRecord } from './kafkajs/wire';

/** For ever: another number would move keys to other partitions and break the order of every aggregate. */
export const partitionCount = 6;

/** CloudEvents 1.0 in Kafka's binary mode: attributes as headers, the value is the data and nothing else. */
export function recordOf(row: OutboxRow, logId: string): KafkaRecord {
  return {
    topic: row.topic,
    partition: partitionOf(row.aggregate_id, partitionCount),
    key: row.aggregate_id,
    value: row.data,
    headers: {
      ce_specversion: '1.0',
      ce_id: row.event_id,
      ce_type: row.type,
      ce_source: `/${ownerOf(row.topic)}`,
      ce_subject: row.aggregate_id,
      ce_time: row.occurred_at.toISOString(),
      ce_sequence: String(row.sequence),
      ce_logid: logId,
      ce_correlationid: row.correlation_id ?? row.event_id,
      ce_causationid: row.causation_id ?? row.event_id,
      'content-type': 'application/json',
      ...(row.traceparent === null ? {} : { traceparent: row.traceparent }),
    },
  };
}

export interface Unreadable {
  readonly record: ReceivedRecord;
  readonly reason: string;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads a record, or says why it is no event at all. Structured mode (one JSON object with everything) is understood as well. */
export function readRecord(record: ReceivedRecord): { event: EventEnvelope } | { unreadable: Unreadable } {
  const unreadable = (reason: string) => ({ unreadable: { record, reason } });
  const header = (name: string): string | undefined => record.headers[name]?.toString();
  let body: unknown;
  try {
    body = JSON.parse(record.value?.toString('utf8') ?? '');
  } catch {
    return unreadable('the value is not JSON');
  }
  const structured = header('content-type')?.startsWith('application/cloudevents+json') === true;
  const attributes = structured ? (body as Record<string, unknown>) : undefined;
  const attribute = (name: string): string | undefined => (attributes ? stringOf(attributes[name]) : header(`ce_${name}`));
  const sequence = Number(attribute('sequence'));
  if (attribute('specversion') !== '1.0') return unreadable('ce_specversion is not 1.0');
  for (const name of ['id', 'type', 'subject', 'time', 'logid']) {
    if (!attribute(name)) return unreadable(`ce_${name} is missing`);
  }
  if (!Number.isSafeInteger(sequence) || sequence < 1) return unreadable('ce_sequence is not a positive integer');
  const subject = attribute('subject') as string;
  if (!uuid.test(subject)) return unreadable('ce_subject is not a UUID');
  if (record.key?.toString() !== subject) return unreadable('the key is not the subject');
  const id = attribute('id') as string;
  const traceparent = attributes ? stringOf(attributes['traceparent']) : header('traceparent');
  return {
    event: {
      id,
      type: attribute('type') as string,
      source: attribute('source') ?? '',
      subject,
      time: attribute('time') as string,
      sequence,
      logId: attribute('logid') as string,
      correlationId: attribute('correlationid') ?? id,
      causationId: attribute('causationid') ?? id,
      ...(traceparent === undefined ? {} : { traceparent }),
      topic: record.topic,
      data: attributes ? attributes['data'] : body,
    },
  };
}

const stringOf = (value: unknown): string | undefined => (value === undefined || value === null ? undefined : String(value));
