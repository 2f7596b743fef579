import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { pgbenchProgram, runPgbench } from '../baselines/pgbench';
import { type Figure, figure, timesBaseline } from '../figure';
import type { Ground } from '../ground/ground';
import { emptyLines } from '../ground/world';
import { type Aimed, Loader } from '../load/loader';
import { startGateway, startTouring, touringDatabase } from '../ours/services';
import { interleaved, type Rounds } from '../rounds';
import { median, medianRatio } from '../statistics';

export const connections = 32;

/** The bare server with the same statements, on a database of its own. */
export async function startBareServer(ground: Ground, database: string): Promise<string> {
  const world = join(ground.folder, 'world.json');
  writeFileSync(world, JSON.stringify(ground.world));
  const env = { DATABASE_URL: await ground.database(database), WORLD: world };
  return (await ground.startServer('bare-server', join(__dirname, '..', 'baselines', 'bare-server.main.js'), env)).url;
}

/** Place-hold commands a second at the port of the service and through the gateway, beside a bare server and pgbench with the same statements. */
export async function placeHoldFigures(ground: Ground, rounds: Rounds): Promise<Figure[]> {
  rounds.say('Databases with 1,000 tours are made');
  for (const database of ['ours', 'bare', 'plain']) await touringDatabase(ground, database);
  const touring = await startTouring(ground, 'ours');
  const gateway = await startGateway(ground, touring.url);
  const bare = await startBareServer(ground, 'bare');
  const loader = new Loader(ground);
  const rate = (database: string, aimed: Omit<Aimed, 'pace' | 'seconds'>) => async (seconds: number): Promise<number> => {
    await fresh(ground, database);
    return (await loader.run({ ...aimed, seconds, pace: { connections } })).perSecond;
  };
  const pgbench = pgbenchProgram();
  const withPgbench = (program: string) => async (seconds: number): Promise<number> => {
    await fresh(ground, 'plain');
    return runPgbench(ground, 'plain', program, Math.ceil(seconds));
  };
  const measured = await interleaved(rounds, {
    'bare Fastify and pg': rate('bare', { url: bare }),
    'place-hold': rate('ours', { url: touring.url }),
    'bare with a key': rate('bare', { url: bare, keyed: true }),
    'place-hold with a key': rate('ours', { url: touring.url, keyed: true }),
    gateway: rate('ours', { url: gateway.url, prefix: '/api/touring' }),
    pgbench: pgbench === undefined ? undefined : withPgbench(pgbench),
  });
  await loader.stop();
  for (const { part } of [gateway, touring]) await ground.stop(part);
  if (!pgbench) rounds.say('There is no pgbench on this machine, so its row is left out.');
  const compared = (name: string, value: number[], baseline: number[]) => ({ name, unit: 'commands/s', value: median(value), baseline: median(baseline), ratio: medianRatio(value, baseline) });
  const ours = measured['place-hold'];
  return [
    figure({ ...compared('place-hold, beside bare Fastify + pg', ours, measured['bare Fastify and pg']), aim: timesBaseline(0.7) }),
    figure(compared('place-hold with Idempotency-Key, beside bare', measured['place-hold with a key'], measured['bare with a key'])),
    figure(compared('place-hold through the gateway, beside the port', measured.gateway, ours)),
    ...(pgbench ? [figure(compared('place-hold, beside pgbench', ours, measured.pgbench))] : []),
  ];
}

export async function fresh(ground: Ground, database: string): Promise<void> {
  await emptyLines(await ground.client(database));
  await ground.checkpoint();
}
