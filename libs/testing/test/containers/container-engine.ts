import { spawnSync } from 'node:child_process';
import { freePort } from '@caravanserai/local';

/** One container that is running, as far as a suite needs it. */
export interface RunningContainer {
  /** Where clients of this machine reach it. */
  readonly address: string;
  stop(): Promise<unknown>;
}

/** For an image that has to be fetched first. */
export const startLimitMs = 300_000;

const engineRuns = (): boolean => spawnSync('docker', ['info'], { stdio: 'ignore', timeout: 10_000 }).status === 0;

/** A suite that needs a container engine; where none runs it is skipped under a name that says so, whatever else is required. */
export function describeWithContainers(name: string, suite: () => void): void {
  if (engineRuns()) describe(name, suite);
  else describe.skip(`${name} (skipped: no container engine)`, suite);
}

/** PostgreSQL as the compose file runs it; the address is its superuser's. */
export async function postgresContainer(): Promise<RunningContainer> {
  const { PostgreSqlContainer } = await import('@testcontainers/postgresql');
  const started = await new PostgreSqlContainer('postgres:18').withDatabase('postgres').withUsername('postgres').withStartupTimeout(startLimitMs).start();
  return { address: started.getConnectionUri(), stop: () => started.stop() };
}

/**
 * Kafka as the compose file runs it. Not by testcontainers' own KafkaContainer: that one starts Confluent's image by a script
 * inside it, which Apache's image has not. A broker tells its clients where it is, so the port is chosen before it starts.
 */
export async function kafkaContainer(): Promise<RunningContainer> {
  const { GenericContainer, getContainerRuntimeClient, Wait } = await import('testcontainers');
  const { host } = (await getContainerRuntimeClient()).info.containerRuntime;
  const port = await freePort();
  const address = `${host}:${port}`;
  const started = await new GenericContainer('apache/kafka:4.3.1')
    .withEnvironment(environmentOfKafka(address, port))
    .withExposedPorts({ container: port, host: port })
    .withWaitStrategy(Wait.forLogMessage(/Kafka Server started/))
    .withStartupTimeout(startLimitMs)
    .start();
  return { address, stop: () => started.stop() };
}

function environmentOfKafka(address: string, port: number): Record<string, string> {
  return {
    CLUSTER_ID: '4L6g3nShT-eMCtK--X86sw',
    KAFKA_NODE_ID: '1',
    KAFKA_PROCESS_ROLES: 'broker,controller',
    KAFKA_LISTENERS: `PLAINTEXT://:${port},CONTROLLER://:9093`,
    KAFKA_ADVERTISED_LISTENERS: `PLAINTEXT://${address}`,
    KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
    KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT',
    KAFKA_CONTROLLER_QUORUM_VOTERS: '1@localhost:9093',
    KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false',
    KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '1',
    KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: '0',
  };
}
