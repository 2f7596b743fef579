import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { holdDataFolder } from '../hold-data-folder';
import { explain } from '../local-failure';
import { planFor } from './cluster-plan';
import { javaProgram } from './java';
import { kafkaJars } from './jars';
import { KafkaNode } from './kafka-node';
import { kafkaTool } from './kafka-tool';
import { type NodePorts, nodeProperties } from './node-properties';

export interface KafkaOptions {
  /** Belongs to this Kafka alone; made when missing. */
  readonly folder: string;
  /** With three, each topic lies on three nodes and one of them may be ended. */
  readonly brokers?: 1 | 3;
  /** Wanted ports for clients, one a broker; taken at the first start where they are free, then kept with the data. */
  readonly ports?: readonly number[];
  readonly log?: (line: string) => void;
  /** For fault runs: a dead broker is noticed within 3 s. */
  readonly fastFailover?: boolean;
}

export interface LocalKafka {
  /** `host:port` of each node, with commas: the form of KAFKA_BROKERS. */
  readonly brokers: string;
  readonly nodes: readonly KafkaNode[];
  stop(): Promise<void>;
}

/**
 * Starts Apache Kafka without ZooKeeper on this machine, and resolves when every broker answers and knows the others.
 *
 * @throws LocalFailure when Java or Maven is missing, the folder is in use, or a node ends while it starts
 */
export async function startKafka({ folder, brokers = 1, ports = [], log = () => {}, fastFailover = false }: KafkaOptions): Promise<LocalKafka> {
  const home = resolve(folder);
  const hold = holdDataFolder(home, '.kafka-lock');
  let nodes: KafkaNode[] = [];
  const stop = async (): Promise<void> => {
    // The last of three may wait for minutes for a majority that is gone; killing it costs a look through its log at the next start.
    await Promise.all(nodes.map((node) => node.stop(brokers === 1 ? 20_000 : 8_000)));
    hold.release();
  };
  try {
    javaProgram();
    const jars = await kafkaJars(log);
    await endSurvivors(home, jars);
    const plan = await planFor(home, brokers, ports);
    nodes = plan.nodes.map(({ client }, index) => new KafkaNode(index + 1, client, folderOf(home, index + 1), jars));
    await configure(home, plan.nodes, plan.clusterId, fastFailover);
    await startAll(nodes);
    return { brokers: nodes.map(({ port }) => `127.0.0.1:${port}`).join(','), nodes, stop };
  } catch (error) {
    await stop();
    throw explain(error, home);
  }
}

const folderOf = (home: string, id: number): string => join(home, `node-${id}`);

async function startAll(nodes: readonly KafkaNode[]): Promise<void> {
  await Promise.all(nodes.map((node) => node.launch()));
  await Promise.all(nodes.map((node) => node.knows(nodes.map(({ id }) => id))));
}

/** Before ports are looked at: those of a survivor are not taken by a stranger. */
async function endSurvivors(home: string, jars: string): Promise<void> {
  const ids = [1, 2, 3].filter((id) => existsSync(folderOf(home, id)));
  await Promise.all(ids.map((id) => new KafkaNode(id, 0, folderOf(home, id), jars).endSurvivor()));
}

/** Settings are written at each start; storage is formatted once, which the file `formatted` records, as a start may be killed in between. */
async function configure(home: string, nodes: readonly NodePorts[], clusterId: string, fastFailover: boolean): Promise<void> {
  await Promise.all(nodes.map(async (_, index) => {
    const folder = folderOf(home, index + 1);
    const settings = join(folder, 'server.properties');
    mkdirSync(folder, { recursive: true });
    writeFileSync(settings, nodeProperties(index + 1, nodes, join(folder, 'data'), fastFailover));
    if (existsSync(join(folder, 'formatted'))) return;
    await kafkaTool('kafka.tools.StorageTool', ['format', '-t', clusterId, '-c', settings, '--ignore-formatted']);
    writeFileSync(join(folder, 'formatted'), `${clusterId}\n`);
  }));
}
