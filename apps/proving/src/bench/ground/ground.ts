import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { topicsOwnedBy } from '@caravanserai/contracts';
import { freePort, type LocalKafka, type LocalPostgres, repositoryFolder, startKafka, startPostgres } from '@caravanserai/local';
import { TestIssuer } from '@caravanserai/testing';
import { Client } from 'pg';
import { Part, type PartSettings } from './part';
import { createTopics } from './topics';
import { newWorld, type World } from './world';

/** What all measurements stand on: a folder that goes away, PostgreSQL with its durability on, an issuer, Kafka once somebody asks for it. */
export class Ground {
  private kafka: LocalKafka | undefined;
  private readonly parts = new Set<Part>();
  private readonly clients = new Map<string, Client>();

  private constructor(
    readonly folder: string,
    private readonly postgres: LocalPostgres,
    readonly issuer: TestIssuer,
    readonly world: World,
    private readonly profileFolder: string | undefined,
  ) {}

  static async take(say: (line: string) => void, profileFolder?: string): Promise<Ground> {
    const folder = mkdtempSync(join(tmpdir(), 'bench-'));
    // PostgreSQL does not run as root, and its user has to pass.
    chmodSync(folder, 0o755);
    say('PostgreSQL starts');
    const postgres = await startPostgres({ folder: join(folder, 'postgres') });
    const issuer = await TestIssuer.start();
    return new Ground(folder, await notingCommits(postgres, join(folder, 'postgres')), issuer, await newWorld(issuer), profileFolder);
  }

  /** Comma separated, as services take it. */
  async brokers(say: (line: string) => void): Promise<string> {
    if (this.kafka === undefined) {
      say('Kafka starts');
      this.kafka = await startKafka({ folder: join(this.folder, 'kafka') });
      // A service begins to listen when all the topics that it knows exist, and their owners are not here.
      await createTopics(this.kafka.brokers, ['contacts', 'coproduction'].flatMap(topicsOwnedBy));
    }
    return this.kafka.brokers;
  }

  /** The URL of a database of its own, made when it is asked for the first time. */
  database(name: string): Promise<string> {
    return this.postgres.createDatabase(name);
  }

  /** A connection that stays open: what a measurement looks up must not cost a handshake. */
  async client(database: string): Promise<Client> {
    const known = this.clients.get(database);
    if (known) return known;
    const client = new Client({ connectionString: await this.database(database), application_name: 'bench' });
    await client.connect();
    this.clients.set(database, client);
    return client;
  }

  /** So that no round pays for what the one before has written. */
  async checkpoint(): Promise<void> {
    await this.asAdmin((admin) => admin.query('checkpoint'));
  }

  /** For what services may not: a connection of PostgreSQL's own administrator to a database that no service uses. */
  async asAdmin<T>(work: (admin: Client) => Promise<T>): Promise<T> {
    const admin = new Client({ connectionString: this.postgres.adminUrl });
    await admin.connect();
    return work(admin).finally(() => admin.end());
  }

  start(settings: Omit<PartSettings, 'folder' | 'profileFolder'>): Part {
    mkdirSync(this.logs, { recursive: true });
    const part = new Part({ ...settings, folder: this.logs, profileFolder: this.profileFolder });
    this.parts.add(part);
    return part;
  }

  /** Starts what answers HTTP on a free port of this machine; `ready` is asked until it is well. */
  async startServer(name: string, file: string, env: Record<string, string>, ready = '/health/ready'): Promise<{ part: Part; url: string }> {
    const port = await freePort();
    const part = this.start({ name, file, env: { ...env, HOST: '127.0.0.1', PORT: String(port) } });
    const url = `http://127.0.0.1:${port}`;
    await part.answers(url + ready);
    return { part, url };
  }

  async stop(part: Part): Promise<void> {
    await part.stop();
    this.parts.delete(part);
  }

  /** What the parts have said. */
  get logs(): string {
    return join(this.folder, 'logs');
  }

  /** Ends everything and removes the data; after a failure the logs stay. */
  async release(keepLogs: boolean): Promise<void> {
    for (const part of this.parts) await part.stop();
    for (const client of this.clients.values()) await client.end();
    await this.kafka?.stop();
    await this.issuer.stop();
    await this.postgres.stop();
    for (const name of readdirSync(this.folder)) {
      if (!keepLogs || name !== 'logs') rmSync(join(this.folder, name), { recursive: true, force: true });
    }
    if (!keepLogs) rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Lags are told by the moments at which PostgreSQL itself committed the cause and its effect; it notes them only when it is asked to. */
async function notingCommits(postgres: LocalPostgres, folder: string): Promise<LocalPostgres> {
  const admin = new Client({ connectionString: postgres.adminUrl });
  await admin.connect();
  await admin.query('alter system set track_commit_timestamp = on').finally(() => admin.end());
  await postgres.stop();
  return startPostgres({ folder });
}

export const compiledMain = (app: string): string => join(repositoryFolder('deploy/kafka/pom.xml'), 'apps', app, 'dist', 'main.js');
