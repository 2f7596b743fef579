import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { freePort } from '@caravanserai/local';
import type { Client } from 'pg';
import { compiledMain, type Ground } from '../ground/ground';
import { inventedPartners } from '../ground/invented-steps';
import type { Part } from '../ground/part';
import type { Host } from '../ground/world';
import { commonEnv } from './services';

/** As `npm start` has it: memory that other arenas keep would stand for memory of ours. */
const oneArena = { MALLOC_ARENA_MAX: '2' };

/** Contacts as far as the dashboard asks it: the sides of the partners. */
export async function tellPartners(): Promise<{ url: string; stop: () => void }> {
  const body = JSON.stringify({ items: inventedPartners });
  const server = createServer((_, answer) => answer.writeHead(200, { 'content-type': 'application/json' }).end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Where a measurement fails on its way, it ends with the process.
  server.unref();
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop: () => server.close() };
}

/** The dashboard as a process of its own, which nobody tells anything. */
export async function startDashboard(ground: Ground, database: string, contactsUrl: string): Promise<{ part: Part; url: string }> {
  const env = { ...(await commonEnv(ground, database)), ...oneArena, CONTACTS_URL: contactsUrl };
  return ground.startServer(`dashboard-${database}`, compiledMain('dashboard'), env);
}

/** Touring and the dashboard in one process, as `npm start` has them, over one bus; of the other owners contacts alone tells something, of administrators. */
export async function startTogether(ground: Ground, administrators: readonly Host[]): Promise<{ part: Part; url: string }> {
  const ports = { touring: await freePort(), dashboard: await freePort() };
  const env = async (name: keyof typeof ports) => ({ ...(await commonEnv(ground, `together_${name}`)), HOST: '127.0.0.1', PORT: String(ports[name]), LOG_LEVEL: 'warn' });
  const part = ground.start({ name: 'together', file: join(__dirname, 'together.main.js'), env: { ...oneArena, ADMINISTRATORS: JSON.stringify(administrators), TOURING: JSON.stringify(await env('touring')), DASHBOARD: JSON.stringify(await env('dashboard')) } });
  const url = `http://127.0.0.1:${ports.dashboard}`;
  await part.answers(`${url}/health/ready`);
  return { part, url };
}

/** Lets some of the world's people administer the platform, in a database that has the dashboard's schema. */
export async function appoint(client: Client, hosts: readonly Host[]): Promise<void> {
  const ids = hosts.map(() => randomUUID());
  await client.query('insert into copy_account (account_id, account_key, person_ref) select * from unnest($1::uuid[], $2::text[], $3::uuid[])', [ids, hosts.map(({ accountKey }) => accountKey), hosts.map(({ personRef }) => personRef)]);
  await client.query(
    `insert into copy_mandate (mandate_id, person_ref, organisation_id, power, valid_from) select m, p, o, 'administer-platform', '2020-01-01' from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as w (m, p, o)`,
    [ids, hosts.map(({ personRef }) => personRef), hosts.map(({ organisationId }) => organisationId)],
  );
}

export const headersOf = ({ token, organisationId }: Host): Record<string, string> => ({ authorization: `Bearer ${token}`, 'x-acting-for': organisationId });
