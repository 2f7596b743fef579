import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ServiceTokens } from '@caravanserai/access';
import { demonstrationWorld } from '@caravanserai/contacts';
import { freePort } from '@caravanserai/local';
import { EventServer } from '@caravanserai/messaging';
import { type Answer, ask, type CallOptions, eventually, MovableClock, testDatabase, type TestDatabase, TestIssuer, type TestPerson } from '@caravanserai/testing';
import { Pool, type QueryResultRow } from 'pg';
import { type RunningPlatform, startInOneProcess } from '../src/running/in-one-process';
import { type Secrets, secretsOf } from '../src/running/secrets';
import { databaseNames, services } from '../src/running/services';
import { platformSettings, type PlatformSettings } from '../src/running/settings';

/** What a test changes of the house that it stands in. */
export interface HouseOptions {
  /** Of a Kafka that carries the events; without them they stay within the process. */
  readonly brokers?: string;
  /** Added to the environment of the platform. */
  readonly env?: Record<string, string>;
  /** Is told of every answer to `call`. */
  readonly hears?: (heard: Heard) => void;
  /** Runs before anything starts; the platform has its own issuer then, and no other gives out tokens. */
  readonly ownIssuer?: (settings: PlatformSettings, house: Pick<House, 'databaseOf' | 'secrets' | 'logFile'>) => Promise<void>;
}

export interface Heard {
  readonly service: string;
  readonly method: string;
  readonly path: string;
  readonly answer: Answer;
}

/** Over Kafka it takes a while until a group has its members. */
const calmWithinMs = 40_000;

export const serviceNames: readonly string[] = services.map(({ name }) => name);

/** The whole platform in this process as `npm start` runs it, with the demonstration world, on databases of its own. */
export class House {
  private readonly pools = new Map<string, Pool>();
  private platform: RunningPlatform | undefined;

  private constructor(
    private readonly folder: string,
    private readonly databases: ReadonlyMap<string, TestDatabase>,
    readonly clock: MovableClock,
    readonly issuer: TestIssuer | null,
    readonly secrets: Secrets,
    readonly brokers?: string,
    private readonly hears: (heard: Heard) => void = () => undefined,
  ) {}

  static async open({ brokers, env = {}, ownIssuer, hears }: HouseOptions = {}): Promise<House> {
    const folder = mkdtempSync(join(tmpdir(), 'house-'));
    const databases = new Map<string, TestDatabase>();
    for (const name of databaseNames) databases.set(name, await testDatabase());
    const issuer = ownIssuer ? null : await TestIssuer.start();
    const house = new House(folder, databases, new MovableClock(), issuer, secretsOf(folder), brokers, hears);
    const given = { PORT: String(await freePort()), DATA_DIR: folder, LOG_LEVEL: 'warn', CLOCK_FILE: house.clock.file, RATE_LIMITS: 'off', ...issuer?.env, ...env };
    try {
      const settings = platformSettings(given);
      await ownIssuer?.(settings, house);
      house.platform = await startInOneProcess(settings, house, () => undefined);
      return house;
    } catch (error) {
      await house.close();
      throw error;
    }
  }

  readonly databaseOf = (name: string): string => this.databases.get(name)!.url;

  get logFile(): string {
    return join(this.folder, 'platform.log');
  }

  /** Where a service listens, or the gateway as people know it. */
  urlOf(name: string): string {
    return name === 'gateway' ? this.platform!.address : this.platform!.parts.get(name)!.url;
  }

  /** Issuer, services and gateway by name. */
  get parts(): RunningPlatform['parts'] {
    return this.platform!.parts;
  }

  async call<T = any>(service: string, method: string, path: string, body?: unknown, options: CallOptions = {}): Promise<Answer<T>> {
    const answer = await ask<T>(this.urlOf(service), method, path, body, options);
    this.hears({ service, method, path, answer });
    return answer;
  }

  /** The body of an answer that must be a success. */
  async must<T = any>(answering: Promise<Answer<T>>): Promise<T> {
    const { status, body } = await answering;
    if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
    return body;
  }

  /** Somebody of the demonstration world, by their username. */
  async resident(username: string): Promise<TestPerson> {
    const { subject, personRef, organisation } = demonstrationWorld.people.find((person) => person.username === username)!;
    const organisationId = demonstrationWorld.organisations[organisation].id;
    return { subject, personRef, organisationId, token: await this.issuer!.token(subject) };
  }

  /** The header by which one service calls another. */
  serviceToken(sender: string, receiver: string): Promise<string> {
    return new ServiceTokens(sender, this.secrets.service).issue(receiver, null);
  }

  /** Looks into a part's database past all its code. */
  async sql<R extends QueryResultRow>(part: string, text: string, values: unknown[] = []): Promise<R[]> {
    const pool = this.pools.get(part) ?? new Pool({ connectionString: this.databaseOf(part), max: 2 });
    this.pools.set(part, pool);
    return (await pool.query<R>(text, values)).rows;
  }

  /** Waits until nothing is under way: no event that has not been applied everywhere, no letter that has not been sent. */
  async settled(): Promise<void> {
    let before = '';
    await eventually('a house where nothing is under way', async () => {
      const now = await this.underWay();
      const calm = now !== null && now === before;
      before = now ?? '';
      return calm;
    }, calmWithinMs);
  }

  /** The last event of everything that there is, when everybody has heard of it; null while something is on its way. */
  private async underWay(): Promise<string | null> {
    const published = new Map<string, number>();
    for (const owner of serviceNames) {
      if ((await this.sql(owner, 'select from outbox limit 1')).length > 0) return null;
      const last = await this.sql<{ of: string; last: number }>(owner, `select topic || ' ' || aggregate_id as of, max(sequence)::int as last from event_log group by 1 order by 1`);
      for (const { of, last: sequence } of last) published.set(of, sequence);
    }
    for (const reader of serviceNames) {
      if (!(await this.hasHeard(reader, published)) || (await this.sql(reader, 'select from parked_event limit 1')).length > 0) return null;
    }
    const mail = await this.sql('notifications', 'select from notification where due_at <= $1 limit 1', [this.clock.now()]);
    return mail.length > 0 ? null : JSON.stringify([...published]);
  }

  /** Whether a service has applied the last event of everything that it has subscribed to. */
  private async hasHeard(reader: string, published: ReadonlyMap<string, number>): Promise<boolean> {
    const topics = new Set(this.parts.get(reader)!.app.get(EventServer, { strict: false }).handlers!.topics);
    const cursors = await this.sql<{ of: string; last: number }>(reader, `select topic || ' ' || aggregate_id as of, last_sequence::int as last from event_cursor`);
    const applied = new Map(cursors.map(({ of, last }) => [of, last]));
    return [...published].every(([of, last]) => !topics.has(of.split(' ')[0]!) || applied.get(of) === last);
  }

  /** Ends the platform in order; its databases can still be looked into. */
  async stop(): Promise<void> {
    await this.platform?.close();
    this.platform = undefined;
  }

  async close(): Promise<void> {
    await this.stop();
    for (const pool of this.pools.values()) await pool.end();
    for (const database of this.databases.values()) await database.drop();
    await this.issuer?.stop();
    this.clock.remove();
    rmSync(this.folder, { recursive: true });
  }
}
