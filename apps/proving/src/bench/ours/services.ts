import { join } from 'node:path';
import { compiledMain, type Ground } from '../ground/ground';
import type { Part } from '../ground/part';
import { furnish } from '../ground/world';

const secret = 'a secret that only this measurement knows';

export const commonEnv = async (ground: Ground, database: string): Promise<Record<string, string>> => ({
  DATABASE_URL: await ground.database(database),
  ...ground.issuer.env,
  SERVICE_SECRET: secret,
  CONTACTS_URL: 'http://127.0.0.1:9',
});

/** Touring as a process of its own, as in a cluster: its log, metrics and relay at work; with brokers it sends to Kafka. */
export async function startTouring(ground: Ground, database: string, brokers?: string): Promise<{ part: Part; url: string }> {
  return ground.startServer(`touring-${database}`, compiledMain('touring'), { ...(await commonEnv(ground, database)), ...(brokers ? { KAFKA_BROKERS: brokers } : {}) });
}

export async function startGateway(ground: Ground, touringUrl: string): Promise<{ part: Part; url: string }> {
  return ground.startServer('gateway', compiledMain('gateway'), {
    ...(await commonEnv(ground, 'gateway')),
    GATEWAY_CLIENT_SECRET: secret,
    UPSTREAMS: JSON.stringify({ touring: touringUrl }),
    RATE_LIMITS: 'off',
  }, '/health/live');
}

/** The service of one insert and one update for each event, or with one set-based statement for many. */
export async function startEffects(ground: Ground, database: string, brokers: string, setBased = false): Promise<{ part: Part; url: string }> {
  const own = { KAFKA_BROKERS: brokers, SERVICE_NAME: database, ...(setBased ? { SET_BASED: '1' } : {}) };
  const started = await ground.startServer(`effects-${database}`, join(__dirname, 'effects.main.js'), { ...(await commonEnv(ground, database)), ...own });
  const client = await ground.client(database);
  await client.query('insert into tour_tally (tour_id) select * from unnest($1::uuid[]) on conflict do nothing', [ground.world.tours]);
  return started;
}

/** A database with touring's schema and the world in it. The schema is what the service itself makes of an empty database. */
export async function touringDatabase(ground: Ground, name: string): Promise<void> {
  const client = await ground.client(name);
  const known = await client.query(`select to_regclass('tour') is not null as made`);
  if ((known.rows[0] as { made: boolean }).made) return;
  const { part } = await startTouring(ground, name);
  await ground.stop(part);
  await furnish(client, ground.world);
}

