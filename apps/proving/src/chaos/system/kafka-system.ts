import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { freePort, type LocalKafka, type LocalPostgres, repositoryFolder, startKafka, startPostgres } from '@caravanserai/local';
import { type ServiceName, serviceNames } from '../services';
import { Databases } from './databases';
import { ServiceProcess } from './service-process';
import type { System } from './system';

/** So short that a run has time for members of a group that fall asleep. */
export const sessionTimeoutMs = 3_000;

export interface KafkaSystemOptions {
  readonly folder: string;
  readonly brokers: 1 | 3;
  readonly stockProducer: boolean;
  /** What all services are told besides: issuer, log level. */
  readonly env: Record<string, string>;
  readonly say: (line: string) => void;
}

interface Instance {
  readonly address: string;
  readonly process: ServiceProcess;
}

/** Each service as its own process with its own database, Kafka between them; the rig speaks to the services themselves. */
export class KafkaSystem implements System {
  readonly carrier = 'kafka';
  readonly databases = new Databases((service) => this.postgres.urlOf(service));
  private readonly instances = new Map<ServiceName, Instance[]>();
  private readonly secret = randomBytes(32).toString('base64url');

  private constructor(
    private readonly options: KafkaSystemOptions,
    private postgres: LocalPostgres,
    readonly kafka: LocalKafka,
  ) {}

  static async start(options: KafkaSystemOptions): Promise<KafkaSystem> {
    const { folder, brokers, say } = options;
    say(brokers === 3 ? 'Kafka starts with three brokers' : 'Kafka starts');
    const kafka = await startKafka({ folder: join(folder, 'kafka'), brokers, fastFailover: true, log: say });
    say('PostgreSQL starts');
    const postgres = await startPostgres({ folder, log: say });
    const system = new KafkaSystem(options, postgres, kafka);
    try {
      for (const service of serviceNames) await postgres.createDatabase(service);
      for (const service of serviceNames) system.instances.set(service, [await system.instance(service, service)]);
      say('The services start');
      await Promise.all(system.processes.map((process) => process.start()));
    } catch (error) {
      await system.stop();
      throw error;
    }
    return system;
  }

  get processes(): ServiceProcess[] {
    return serviceNames.flatMap((service) => this.instances.get(service)?.slice(0, 1) ?? []).map(({ process }) => process);
  }

  processOf(service: ServiceName): ServiceProcess {
    return (this.instances.get(service)?.[0] as Instance).process;
  }

  addressesOf(service: ServiceName): string[] {
    return (this.instances.get(service) ?? []).map(({ address }) => address);
  }

  /** A second instance of a service joins; @returns a function by which it leaves again, in order. */
  async join(service: ServiceName): Promise<() => Promise<void>> {
    const second = await this.instance(service, `${service}-2`);
    await second.process.start();
    this.instances.get(service)?.push(second);
    return async () => {
      this.instances.set(service, (this.instances.get(service) ?? []).filter((instance) => instance !== second));
      await second.process.stop();
    };
  }

  async killPostgres(): Promise<void> {
    await this.postgres.kill();
    this.postgres = await startPostgres({ folder: this.options.folder });
  }

  async stop(): Promise<void> {
    await this.databases.close();
    await Promise.all([...this.instances.values()].flat().map(({ process }) => process.stop()));
    await this.postgres.stop();
    await this.kafka.stop();
  }

  private async instance(service: ServiceName, name: string): Promise<Instance> {
    const taken = [...this.instances.values()].flat().map(({ address }) => Number(new URL(address).port));
    const port = await freePort([], taken);
    const address = `http://127.0.0.1:${port}`;
    const main = join(repositoryFolder('deploy/kafka/pom.xml'), 'apps', service, 'dist/main.js');
    const env = { ...this.options.env, ...this.environmentOf(service), PORT: String(port) };
    return { address, process: new ServiceProcess({ name, main, env, readyUrl: `${address}/health/ready`, logFile: join(this.options.folder, `${name}.out`) }) };
  }

  private environmentOf(service: ServiceName): Record<string, string> {
    return {
      DATABASE_URL: this.postgres.urlOf(service),
      HOST: '127.0.0.1',
      KAFKA_BROKERS: this.kafka.brokers,
      KAFKA_SESSION_TIMEOUT_MS: String(sessionTimeoutMs),
      SERVICE_SECRET: this.secret,
      // Contacts is the first to get its port; by itself it asks nobody.
      CONTACTS_URL: this.addressesOf('contacts')[0] ?? 'http://127.0.0.1:9',
      ...(this.options.stockProducer ? { STOCK_PRODUCER: '1' } : {}),
    };
  }
}
