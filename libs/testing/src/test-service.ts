import { randomUUID } from 'node:crypto';
import { accountLinked, mandateGranted, organisationRegistered, type powers } from '@caravanserai/contracts';
import { type RunningService, type ServiceDefinition, startService } from '@caravanserai/hosting';
import { InProcessBus } from '@caravanserai/messaging';
import { Client, type QueryResultRow } from 'pg';
import { type Answer, ask, type CallOptions, type TestPerson } from './ask';
import { eventually } from './eventually';
import { MovableClock } from './movable-clock';
import { StandInOwner } from './stand-in-owner';
import { type TestDatabase, testDatabase } from './test-database';
import { TestIssuer } from './test-issuer';

type Power = (typeof powers)[number];

/** One real service over HTTP with a database of its own; the services it listens to are stand-ins that a test speaks for. */
export class TestService {
  private readonly owners = new Map<string, StandInOwner>();

  constructor(
    readonly running: RunningService,
    readonly bus: InProcessBus,
    readonly issuer: TestIssuer,
    readonly clock: MovableClock,
    readonly database: TestDatabase,
  ) {}

  /** The stand-in for another service. */
  owner(name: string): StandInOwner {
    const owner = this.owners.get(name) ?? new StandInOwner(this.bus, name);
    this.owners.set(name, owner);
    return owner;
  }

  async organisation(name: string, partner: string | undefined, timeZone: string): Promise<string> {
    const organisationId = randomUUID();
    this.owner('contacts').publish(organisationRegistered, organisationId, { organisationId, kind: 'museum', name, partner, timeZone, status: 'active' }, this.clock.now());
    await this.caughtUp('contacts');
    return organisationId;
  }

  /** A person who may act for the organisation with these powers from now on. */
  async person(organisationId: string | null, ...held: Power[]): Promise<TestPerson> {
    const [subject, personRef, accountId] = [randomUUID(), randomUUID(), randomUUID()];
    const contacts = this.owner('contacts');
    contacts.publish(accountLinked, accountId, { accountId, accountKey: this.issuer.accountKey(subject), personRef });
    for (const power of held) {
      const mandateId = randomUUID();
      const validFrom = new Date(this.clock.now().getTime() - 60_000).toISOString();
      contacts.publish(mandateGranted, mandateId, { mandateId, organisationId: organisationId as string, personRef, power, validFrom });
    }
    await this.caughtUp('contacts');
    return { subject, personRef, organisationId, token: await this.issuer.token(subject) };
  }

  /** Waits until the service has applied everything that an owner has published. */
  async caughtUp(owner: string): Promise<void> {
    const end = (await this.owner(owner).readEvents(0, 1_000_000)).events.length;
    await eventually(`having read ${owner} to its end`, async () => {
      const [row] = await this.sql<{ position: number }>('select position::int from event_position where owner = $1', [owner]);
      return (row?.position ?? 0) >= end || end === 0;
    });
  }

  call<T = any>(method: string, path: string, body?: unknown, options: CallOptions = {}): Promise<Answer<T>> {
    return ask<T>(this.running.url, method, path, body, options);
  }

  /** Looks into the service's database past all its code. */
  async sql<R extends QueryResultRow>(text: string, values: unknown[] = []): Promise<R[]> {
    const client = new Client({ connectionString: this.database.url });
    await client.connect();
    try {
      return (await client.query<R>(text, values)).rows;
    } finally {
      await client.end();
    }
  }

  /** Every event that the service has committed, in order, whether it has left the outbox or not; its lifecycle tables are left out. */
  async events(): Promise<Array<{ type: string; aggregateId: string; sequence: number; data: any }>> {
    const rows = await this.sql<{ type: string; aggregateId: string; sequence: number; data: string }>(
      `select type, aggregate_id as "aggregateId", sequence::int, data from
       (select position as at, 0 as late, * from (select position, type, aggregate_id, sequence, data from event_log) l
        union all select id, 1, id, type, aggregate_id, sequence, data from outbox) e
       where type not like '%.lifecycle.declared.%' order by late, at`,
    );
    return rows.map((row) => ({ ...row, data: JSON.parse(row.data) }));
  }

  async stop(): Promise<void> {
    await this.running.close();
    await this.issuer.stop();
    await this.database.drop();
    this.clock.remove();
  }
}

/** Starts a service as the platform would, with an issuer, a clock that can be moved and an empty database. */
export async function startTestService(service: ServiceDefinition<any>, env: Record<string, string> = {}): Promise<TestService> {
  const [database, issuer] = await Promise.all([testDatabase(), TestIssuer.start()]);
  const clock = new MovableClock();
  const bus = new InProcessBus();
  const settings = { DATABASE_URL: database.url, LOG_LEVEL: 'silent', SERVICE_SECRET: 'a secret that only this test knows', CLOCK_FILE: clock.file, CONTACTS_URL: 'http://127.0.0.1:9' };
  const running = await startService(service, { bus, env: { ...settings, ...issuer.env, ...env } });
  return new TestService(running, bus, issuer, clock, database);
}
