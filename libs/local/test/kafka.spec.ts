import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kafka, Partitioners, logLevel } from 'kafkajs';
import { type LocalKafka, kafkaTool, startKafka } from '../src';
import { knownBrokers } from '../src/kafka/known-brokers';
import { identityOf } from '../src/processes';
import { newFolder, pathWithoutSetpriv, runScript } from './child';

jest.setTimeout(180_000);

const missing = ['java', 'mvn'].filter((program) => spawnSync(program, ['-version']).error);
const runs = missing.length === 0 || process.env.REQUIRE_ALL === '1';
const kafkaDescribe = runs ? describe : describe.skip;
const skipped = runs ? '' : ` (skipped: there is no ${missing.join(' and no ')})`;

const client = (kafka: LocalKafka): Kafka => new Kafka({ brokers: kafka.brokers.split(','), logLevel: logLevel.NOTHING });

async function produce(kafka: LocalKafka, topic: string, values: string[]): Promise<void> {
  const producer = client(kafka).producer({ createPartitioner: Partitioners.DefaultPartitioner });
  await producer.connect();
  await producer.send({ topic, acks: -1, messages: values.map((value) => ({ key: 'same', value })) });
  await producer.disconnect();
}

async function consume(kafka: LocalKafka, topic: string, count: number): Promise<string[]> {
  const consumer = client(kafka).consumer({ groupId: 'readers', sessionTimeout: 6_000 });
  const values: string[] = [];
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  await new Promise<void>((resolve, reject) => {
    consumer.run({ eachMessage: async ({ message }) => { if (values.push(message.value!.toString()) === count) resolve(); } }).catch(reject);
  });
  await consumer.disconnect();
  return values;
}

async function createTopic(kafka: LocalKafka, topic: string, replicationFactor: number): Promise<void> {
  const admin = client(kafka).admin();
  await admin.connect();
  await admin.createTopics({ waitForLeaders: true, topics: [{ topic, numPartitions: 6, replicationFactor }] });
  await admin.disconnect();
}

kafkaDescribe(`a Kafka of this machine with one broker${skipped}`, () => {
  it('hands over what was produced, in order, and still has it after a kill -9, at the same address', async () => {
    const folder = newFolder();
    const first = await startKafka({ folder });
    await createTopic(first, 'touring.stop', 1);
    await produce(first, 'touring.stop', ['held', 'confirmed']);
    await first.nodes[0]!.kill('SIGKILL');
    await first.stop();
    const second = await startKafka({ folder });
    expect(await consume(second, 'touring.stop', 2)).toEqual(['held', 'confirmed']);
    expect(second.brokers).toBe(first.brokers);
    expect(await kafkaTool('org.apache.kafka.tools.GetOffsetShell', ['--bootstrap-server', second.brokers, '--topic', 'touring.stop'])).toMatch(/^touring\.stop:\d:2$/m);
    await second.stop();
  });

  it('is ended and started anew when it outlived the process that started it', async () => {
    const folder = newFolder();
    const { child, firstLine, ended } = runScript(
      `const kafka = await local.startKafka({ folder: ${JSON.stringify(folder)} }); console.log(kafka.nodes[0].pid); setInterval(() => {}, 1000);`,
      { env: { ...process.env, PATH: pathWithoutSetpriv(newFolder()) } },
    );
    const survivor = Number(await firstLine);
    child.kill('SIGKILL');
    await ended;
    const kafka = await startKafka({ folder });
    expect([identityOf(survivor), await knownBrokers(kafka.nodes[0]!.port)]).toEqual([null, [1]]);
    await kafka.stop();
  });

  it('refuses a second start, and another number of brokers, in one line each', async () => {
    const folder = newFolder();
    const kafka = await startKafka({ folder });
    await expect(startKafka({ folder })).rejects.toThrow(`${folder} is in use by this process (${process.pid}): stop that one, or choose another data folder.`);
    await kafka.stop();
    await expect(startKafka({ folder, brokers: 3 })).rejects.toThrow(`The data in ${folder} is of 1 brokers, not 3: ask for that number, or choose another folder.`);
  });

  it('says what a tool complained about', async () => {
    await expect(kafkaTool('kafka.tools.StorageTool', ['format'])).rejects.toThrow(/^Kafka's StorageTool failed: /);
  });
});

kafkaDescribe(`a Kafka of this machine with three brokers${skipped}`, () => {
  it('goes on while one is killed and another was stopped for a while, and takes both back', async () => {
    const kafka = await startKafka({ folder: newFolder(), brokers: 3, fastFailover: true });
    await createTopic(kafka, 'touring.stop', 3);
    const [first, second, third] = kafka.nodes as [LocalKafka['nodes'][0], LocalKafka['nodes'][0], LocalKafka['nodes'][0]];
    await first.kill('SIGKILL');
    expect([first.pid, await knownBrokers(first.port)]).toEqual([undefined, null]);
    await second.knows([2, 3]);
    await first.start();
    await third.kill('SIGSTOP');
    await third.kill('SIGCONT');
    await Promise.all(kafka.nodes.map((node) => node.knows([1, 2, 3])));
    await produce(kafka, 'touring.stop', ['held']);
    await kafka.stop();
    expect(kafka.nodes.map(({ pid }) => pid)).toEqual([undefined, undefined, undefined]);
  });
});

describe('what a Kafka needs', () => {
  it.each([
    ['no Java', {}, 'Kafka needs Java 17 or newer, and java does not run: install it, or name a running Kafka with KAFKA_BROKERS.'],
    ['a Java that is too old', { java: 'echo \'openjdk version "1.8.0_392"\' >&2' }, 'Kafka needs Java 17 or newer, and java is 1.8.0_392: set JAVA_HOME to a newer one.'],
    ['no Maven', { java: 'echo \'openjdk version "17.0.15"\' >&2' }, 'Kafka is fetched with Maven, and there is no mvn: install Maven, or name a running Kafka with KAFKA_BROKERS.'],
    ['a Maven that finds nothing', { java: 'echo \'openjdk version "17.0.15"\' >&2', mvn: 'echo "[ERROR] Unknown host"; exit 1' }, 'Maven can\'t fetch Kafka: Unknown host'],
  ])('%s is said in one line, and nothing half fetched stays', async (_, programs, sentence) => {
    const [path, cache, folder] = [newFolder(), newFolder(), newFolder()];
    for (const [name, script] of Object.entries(programs)) writeFileSync(join(path, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    const { firstLine } = runScript(`await local.startKafka({ folder: ${JSON.stringify(folder)} });`, { env: { PATH: path, XDG_CACHE_HOME: cache } });
    expect(await firstLine).toBe(`LocalFailure: ${sentence}`);
    mkdirSync(join(cache, 'caravanserai'), { recursive: true });
    expect(spawnSync('ls', [join(cache, 'caravanserai')], { encoding: 'utf8' }).stdout).toBe('');
  });
});
