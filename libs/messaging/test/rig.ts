import { randomUUID } from 'node:crypto';
import { type EventEnvelope, type EventOf, organisationRegistered, stopHeld } from '@caravanserai/contracts';
import { migrate, persistenceMigrations, PersistenceModule, UnitOfWork } from '@caravanserai/persistence';
import { type TestDatabase, testDatabase } from '@caravanserai/testing';
import { Controller, type INestApplication, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { CopiesMany, CopyMissing, type EventContext, EventServer, MessagingModule, messagingMigrations, type MessagingSettings, Outbox, ReactsTo } from '../src';

type Registered = EventEnvelope<EventOf<typeof organisationRegistered>>;
type Held = EventEnvelope<EventOf<typeof stopHeld>>;

/** A subscriber with one copy and one reaction, whose reaction can be made to fail for one aggregate. */
@Controller()
export class Listener {
  failsFor = new Set<string>();

  @CopiesMany(organisationRegistered)
  async registered(events: Registered[], { tx }: EventContext): Promise<void> {
    for (const { data } of events) await tx.query('insert into copy_organisation (id, name) values ($1, $2)', [data.organisationId, data.name]);
  }

  @ReactsTo(stopHeld)
  async held({ data, subject, sequence }: Held, { tx }: EventContext): Promise<void> {
    if (this.failsFor.has(subject)) throw new Error('the handler fails on purpose');
    const known = await tx.query('select 1 from copy_organisation where id = $1', [data.hostId]);
    if (known.length === 0) throw new CopyMissing('organisation', data.hostId);
    await tx.query('insert into effect (aggregate_id, sequence) values ($1, $2)', [subject, sequence]);
  }
}

export interface Node {
  readonly app: INestApplication;
  readonly database: TestDatabase;
  readonly unitOfWork: UnitOfWork;
  readonly outbox: Outbox;
  sql<R>(text: string, values?: unknown[]): Promise<R[]>;
  close(): Promise<void>;
}

/** One service's messaging as a bare Nest application, on a database of its own or on one that was there before. */
export async function startNode(service: string, carrier: MessagingSettings['carrier'], controllers: Array<Type | object> = [], reuse?: TestDatabase): Promise<Node> {
  const database = reuse ?? (await testDatabase());
  const settings = { url: database.url, applicationName: service };
  await migrate({ ...settings, migrations: [...persistenceMigrations, ...messagingMigrations] });
  @Module({
    imports: [PersistenceModule.forService(settings), MessagingModule.forService({ service, databaseUrl: database.url, carrier })],
    controllers: controllers as Type[],
  })
  class NodeModule {}
  const app = await NestFactory.create(NodeModule, new FastifyAdapter(), { logger: process.env['LOUD'] ? ['error', 'warn', 'log', 'debug'] : false });
  app.enableShutdownHooks([]);
  const unitOfWork = app.get(UnitOfWork);
  const sql = async <R>(text: string, values: unknown[] = []): Promise<R[]> => unitOfWork.run((tx) => tx.query(text, values)) as Promise<R[]>;
  await sql('create table if not exists copy_organisation (id uuid primary key, name text not null)');
  await sql('create table if not exists effect (id bigint generated always as identity, aggregate_id uuid not null, sequence bigint not null)');
  app.connectMicroservice({ strategy: app.get(EventServer) });
  await app.startAllMicroservices();
  await app.init();
  return { app, database, unitOfWork, outbox: app.get(Outbox), sql, close: () => app.close() };
}

export const heldData = (stopId: string, hostId: string): EventOf<typeof stopHeld> => ({
  stopId, hostId, tourId: randomUUID(), organiserId: randomUUID(), title: 'The Silk Road and the Sea', spaceId: randomUUID(),
  occupancy: { start: '2027-03-01', end: '2027-06-01', zone: 'Europe/Lisbon' }, opening: { start: '2027-03-10', end: '2027-05-20', zone: 'Europe/Lisbon' },
  rank: 1, expiresAt: '2027-01-01T00:00:00.000Z',
});

export const publishHeld = (node: Node, stopId: string, hostId: string): Promise<void> =>
  node.unitOfWork.run((tx) => node.outbox.add(tx, stopHeld, stopId, heldData(stopId, hostId)));

export const publishOrganisation = (node: Node, organisationId: string): Promise<void> =>
  node.unitOfWork.run((tx) => node.outbox.add(tx, organisationRegistered, organisationId, { organisationId, kind: 'museum', name: 'Museum of Islands', status: 'active' }));

export const effects = async (node: Node): Promise<Array<[string, number]>> =>
  (await node.sql<{ aggregate_id: string; sequence: number }>('select aggregate_id, sequence from effect order by id')).map((row) => [row.aggregate_id, row.sequence]);

