import { randomUUID } from 'node:crypto';
import { describeWithKafka, eventually, type TestKafka, testKafka } from '@caravanserai/testing';
import { emptyTopics, fillTopics, InProcessBus, renewLogs } from '../src';
import { effects, Listener, publishHeld, publishOrganisation, startNode } from './rig';

describeWithKafka('moving to Kafka', () => {
  let running: TestKafka;
  beforeAll(async () => {
    running = await testKafka();
  }, 120_000);
  afterAll(() => running.stop());

  it('takes the whole log along, may be repeated, applies nothing twice, and survives a restore', async () => {
    const bus = new InProcessBus();
    const [host, stop] = [randomUUID(), randomUUID()];
    const here = { bus };
    let nodes = [await startNode('contacts', here), await startNode('touring', here), await startNode('notifications', here, [Listener])] as const;
    await publishOrganisation(nodes[0], host);
    await publishHeld(nodes[1], stop, host);
    await eventually('one effect', async () => (await effects(nodes[2])).length === 1);
    for (const node of [...nodes].reverse()) await node.close();

    const databases = { contacts: nodes[0].database.url, touring: nodes[1].database.url };
    const brokers = running.kafka.brokers;
    const fill = () => Promise.all(Object.entries(databases).map(([owner, databaseUrl]) => fillTopics({ owner, databaseUrl, brokers })));
    expect(await fill()).toEqual([1, 1]);
    expect(await fill()).toEqual([0, 0]);

    const there = { brokers, sessionTimeoutMs: 6_000 };
    const restart = async () => [
      await startNode('contacts', there, [], nodes[0].database), await startNode('touring', there, [], nodes[1].database),
      await startNode('notifications', there, [Listener], nodes[2].database),
    ] as const;
    nodes = await restart();
    await publishHeld(nodes[1], stop, host);
    await eventually('two effects', async () => (await effects(nodes[2])).length === 2);
    expect(await effects(nodes[2])).toEqual([[stop, 1], [stop, 2]]);
    for (const node of [...nodes].reverse()) await node.close();

    await renewLogs({ ...databases, notifications: nodes[2].database.url });
    for (const owner of ['contacts', 'touring', 'notifications']) await emptyTopics(brokers, owner);
    await eventually('topics that can be filled again', fill, 60_000);
    expect(await fill()).toEqual([0, 0]);
    nodes = await restart();
    await publishHeld(nodes[1], stop, host);
    await eventually('three effects', async () => (await effects(nodes[2])).length === 3);
    for (const node of [...nodes].reverse()) await node.close().then(() => node.database.drop());
  }, 120_000);
});
