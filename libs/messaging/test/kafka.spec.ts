import { randomUUID } from 'node:crypto';
import { topicsOwnedBy } from '@caravanserai/contracts';
import { describeWithKafka, eventually, type TestKafka, testKafka } from '@caravanserai/testing';
import { confirmedPartitions, KafkaPublisher, type Sender } from '../src/kafka/kafka-publisher';
import { withKafkaAdmin } from '../src/kafka/kafkajs/admin';
import { KafkaSender } from '../src/kafka/kafkajs/sender';
import type { OutboxRow } from '../src/envelope';
import { keepsItsPromises } from './carrier-contract';
import { emptyKafka } from './empty-kafka';
import { effects, Listener, publishHeld, publishOrganisation, startNode } from './rig';

describeWithKafka('the Kafka carrier', () => {
  let running: TestKafka;
  const brokers = (): string => running.kafka.brokers;

  beforeAll(async () => {
    running = await testKafka();
  }, 120_000);
  afterAll(() => running.stop());

  beforeEach(() => emptyKafka(brokers()));

  keepsItsPromises(() => ({ brokers: brokers(), sessionTimeoutMs: 6_000 }));

  it('parks a record that is no event at all, byte by byte, and lets the others flow', async () => {
    const carrier = { brokers: brokers(), sessionTimeoutMs: 6_000 };
    const [contacts, touring, subscriber] = [await startNode('contacts', carrier), await startNode('touring', carrier), await startNode('notifications', carrier, [Listener])];
    const host = randomUUID();
    await publishOrganisation(contacts, host);
    await publishHeld(touring, randomUUID(), host);
    await eventually('one effect', async () => (await effects(subscriber)).length === 1);
    const sender = new KafkaSender(brokers(), 'somebody');
    await sender.send([{ topic: 'touring.stop', partition: 0, key: 'a key', value: '{ not JSON', headers: { from: 'somebody' } }]);
    await publishHeld(touring, randomUUID(), host);
    await eventually('two effects', async () => (await effects(subscriber)).length === 2);
    await eventually('the parked record', async () => (await subscriber.sql('select 1 from parked_record')).length === 1);
    expect(await subscriber.sql(`select topic, key, convert_from(value, 'UTF8') as value, reason from parked_record`)).toEqual([
      { topic: 'touring.stop', key: 'a key', value: '{ not JSON', reason: 'the value is not JSON' },
    ]);
    await sender.disconnect();
    for (const node of [subscriber, touring, contacts]) await node.close().then(() => node.database.drop());
  });

  it('refuses to send to a topic with another number of partitions', async () => {
    await withKafkaAdmin(brokers(), 'tests', (admin) => admin.createTopics(['touring.stop'], 3, 1, 1));
    const publisher = new KafkaPublisher(brokers(), 'touring', topicsOwnedBy('touring'));
    await expect(publisher.prepare()).rejects.toThrow('topic touring.stop has 3 partitions instead of 6');
    await publisher.stop();
  });
});

describe('answers of Kafka', () => {
  const record = (partition: number) => ({ topic: 't', partition, key: 'k', value: 'v', headers: {} });
  const answer = (partition: number, errorCode: number) => ({ topic: 't', partition, errorCode });
  it.each([
    ['all taken', [answer(0, 0), answer(1, 0)], ['t/0', 't/1']],
    ['one with an error', [answer(0, 0), answer(1, 6)], ['t/0']],
    ['one not named at all', [answer(0, 0)], ['t/0']],
    ['one that was never sent', [answer(0, 0), answer(5, 0)], ['t/0']],
    ['none', [], []],
  ])('%s', (_name, answers, confirmed) => {
    expect([...confirmedPartitions([record(0), record(1), record(1)], answers)]).toEqual(confirmed);
  });
});

describe('a batch that fails', () => {
  const row = (id: number, aggregate: string) => ({ id, event_id: randomUUID(), topic: 'touring.stop', aggregate_id: aggregate, sequence: 1, type: 'x', occurred_at: new Date(0), correlation_id: null, causation_id: null, traceparent: null, data: '{}' });
  const two = [row(1, '00000000-0000-4000-8000-000000000001'), row(2, '00000000-0000-4000-8000-000000000002'), row(3, '00000000-0000-4000-8000-000000000001')];

  it('goes partition by partition, and the rows of the one that fails wait in their order', async () => {
    const batches: number[] = [];
    const broken: Sender = {
      send: async (records) => {
        batches.push(records.length);
        if (new Set(records.map((record) => record.partition)).size > 1) throw new Error('a broker is gone');
        const partition = records[0]?.partition as number;
        return [{ topic: 'touring.stop', partition, errorCode: records.some((record) => record.key.endsWith('1')) ? 6 : 0 }];
      },
      disconnect: async () => undefined,
    };
    const publisher = new KafkaPublisher('nowhere:1', 'touring', [], broken);
    publisher.beginPass();
    expect(await publisher.send(two, randomUUID())).toEqual([2]);
    expect(batches).toEqual([3, 2, 1]);
    publisher.beginPass();
    expect(await publisher.send([two[0] as never], randomUUID())).toEqual([]);
    expect(batches).toEqual([3, 2, 1]);
  });

  it('leaves a partition alone until the next pass, however long this one lasts: later rows must not overtake', async () => {
    const sent: number[] = [];
    let down = true;
    const recovering: Sender = {
      send: async (records) => {
        if (down) throw new Error('a broker is gone');
        sent.push(...records.map(({ partition }) => partition));
        return records.map(({ topic, partition }) => ({ topic, partition, errorCode: 0 }));
      },
      disconnect: async () => undefined,
    };
    const publisher = new KafkaPublisher('nowhere:1', 'touring', [], recovering);
    const [first, , later] = two as [OutboxRow, OutboxRow, OutboxRow];
    publisher.beginPass();
    expect(await publisher.send([first], randomUUID())).toEqual([]);
    down = false;
    await new Promise((resolve) => setTimeout(resolve, publisher.retryInMs() + 20));
    expect(await publisher.send([later], randomUUID())).toEqual([]);
    expect(sent).toEqual([]);
    publisher.beginPass();
    expect(await publisher.send([first, later], randomUUID())).toEqual([1, 3]);
  });
});
