import { partitionOf } from './kafkajs/connection';
import type { ReceivedRecord } from './kafkajs/wire';
import { partitionCount, readRecord, recordOf } from './records';

const subject = '01890f3e-7b6a-7c4d-9a51-2f6f6a1c0b10';
const row = {
  id: 1, event_id: '01890f3e-0000-7000-8000-000000000001', topic: 'touring.stop', aggregate_id: subject, sequence: 7, type: 'touring.stop.confirmed.v1',
  occurred_at: new Date('2026-11-24T12:00:00.123Z'), correlation_id: 'c', causation_id: null, traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01', data: '{"a":1}',
};
const sent = recordOf(row, 'log-1');
const received = (over: Partial<ReceivedRecord> = {}): ReceivedRecord => ({
  topic: sent.topic, partition: sent.partition, offset: '0', key: Buffer.from(sent.key), value: Buffer.from(sent.value),
  headers: Object.fromEntries(Object.entries(sent.headers).map(([name, value]) => [name, Buffer.from(value)])), ...over,
});

it('carries an event in binary mode and reads the same event', () => {
  expect(readRecord(received())).toEqual({
    event: {
      id: row.event_id, type: row.type, source: '/touring', subject, time: '2026-11-24T12:00:00.123Z', sequence: 7, logId: 'log-1', correlationId: 'c',
      causationId: row.event_id, traceparent: row.traceparent, topic: 'touring.stop', data: { a: 1 },
    },
  });
});

it('reads structured mode as well', () => {
  const value = Buffer.from(JSON.stringify({ specversion: '1.0', id: 'i', type: row.type, source: '/touring', subject, time: '2026-11-24T12:00:00Z', sequence: '3', logid: 'l', data: { a: 1 } }));
  const read = readRecord(received({ value, headers: { 'content-type': 'application/cloudevents+json; charset=utf-8' } }));
  expect('event' in read && [read.event.sequence, read.event.subject, read.event.data]).toEqual([3, subject, { a: 1 }]);
});

it.each([
  ['no JSON', { value: Buffer.from('{') }, 'the value is not JSON'],
  ['no value', { value: null }, 'the value is not JSON'],
  ['no CloudEvent', { headers: {} }, 'ce_specversion is not 1.0'],
  ['no sequence', { headers: { ...received().headers, ce_sequence: Buffer.from('x') } }, 'ce_sequence is not a positive integer'],
  ['sequence zero', { headers: { ...received().headers, ce_sequence: Buffer.from('0') } }, 'ce_sequence is not a positive integer'],
  ['no id', { headers: { ...received().headers, ce_id: undefined } }, 'ce_id is missing'],
  ['a subject that is no UUID', { headers: { ...received().headers, ce_subject: Buffer.from('x') } }, 'ce_subject is not a UUID'],
  ['another key', { key: Buffer.from('x') }, 'the key is not the subject'],
])('can not read a record with %s', (_name, over, reason) => {
  expect(readRecord(received(over))).toMatchObject({ unreadable: { reason } });
});

// The hashes are those of Kafka's own test of its murmur2.
it.each([
  ['21', -973932308],
  ['foobar', -790332482],
  ['a-little-bit-long-string', -985981536],
])('sends the key %s where the default partitioner of Kafka would', (key, murmur2) => {
  expect(partitionOf(key, partitionCount)).toBe((murmur2 & 0x7fffffff) % partitionCount);
});
