import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { holdDataFolder } from '../hold-data-folder';
import { LocalFailure, explain } from '../local-failure';
import { freePort, isFree } from '../ports';
import { readText, writePrivate } from '../private-file';
import { adminRole, checkCluster, createCluster, exists } from './cluster';
import { failureOf, memoryIsStillInUse, portIsTaken } from './complaints';
import { asAdmin, urlFor } from './databases';
import { clearLeftovers } from './leftovers';
import { LocalPostgres } from './local-postgres';
import { type OperatingUser, operatingUser } from './operating-user';
import { Passwords } from './passwords';
import { clusterOf, namesIn, reachableCluster } from './place';
import { type Programs, programsFor } from './programs';
import { Server } from './server';

export interface PostgresOptions {
  /** Belongs to this PostgreSQL alone; made when missing. A user `postgres` has to be able to pass through the folders above when root starts it. */
  readonly folder: string;
  /** Gets sentences about what is unusual or takes long. */
  readonly log?: (line: string) => void;
}

/**
 * Starts a PostgreSQL of this machine on `folder`, at the first time with a new cluster. Whatever was killed before, it comes
 * up again: a PostgreSQL that outlived its platform is stopped, a lock file of a dead one is superseded.
 *
 * @throws LocalFailure with the one sentence that says what stands in the way
 */
export async function startPostgres({ folder, log = () => {} }: PostgresOptions): Promise<LocalPostgres> {
  const home = resolve(folder);
  const hold = holdDataFolder(home, '.postgres-lock');
  try {
    const { server, port, passwords } = await start(home, log);
    void server.ended.then(() => hold.release());
    return new LocalPostgres(server, port, passwords);
  } catch (error) {
    hold.release();
    throw explain(error, home);
  }
}

async function start(home: string, log: (line: string) => void) {
  mkdirSync(home, { recursive: true });
  const names = namesIn(home);
  const user = operatingUser(clusterOf(home));
  const programs = programsFor(user);
  const cluster = reachableCluster(home, user, log);
  const passwords = new Passwords(names.passwords);
  prepare(cluster, programs, user, passwords, log);
  await clearLeftovers(cluster, log);
  const { server, port } = await launch(home, cluster, programs, user, log);
  await letsIn(server, urlFor(adminRole, passwords.of(adminRole), port, 'postgres'), cluster, names);
  return { server, port, passwords };
}

/** Ready is what it says of itself; with files missing, or passwords of another cluster, only a connection shows the truth. */
async function letsIn(server: Server, adminUrl: string, cluster: string, names: ReturnType<typeof namesIn>): Promise<void> {
  try {
    await asAdmin(adminUrl, async () => {});
  } catch (error) {
    const wrongPassword = (error as { code?: string }).code === '28P01';
    await server.stop();
    throw wrongPassword ? new LocalFailure(`The passwords in ${names.passwords} are not those of the databases in ${cluster}: restore both from one backup.`) : failureOf(server.output(), cluster, names.log);
  }
}

function prepare(cluster: string, programs: Programs, user: OperatingUser, passwords: Passwords, log: (line: string) => void): void {
  if (!exists(cluster)) {
    log('The databases are made for the first time.');
    return createCluster(cluster, programs, user, passwords.of(adminRole));
  }
  checkCluster(cluster, programs.major);
  if (!passwords.has(adminRole)) throw new LocalFailure(`The passwords of the databases in ${cluster} are missing: restore a backup, or begin anew.`);
}

/** Tries again where trying again helps: another port when somebody took it between the look and the start, a moment later when a dead one's processes are still ending. */
async function launch(home: string, cluster: string, programs: Programs, user: OperatingUser, log: (line: string) => void) {
  const names = namesIn(home);
  const giveUp = performance.now() + 15_000;
  for (;;) {
    const port = await portFor(names.port);
    const server = await Server.launch(programs.postgres, cluster, port, user, names.log);
    if (await server.becomesReady(log)) return { server, port };
    const output = server.output();
    const passes = portIsTaken(output) || memoryIsStillInUse(output);
    if (!passes || performance.now() > giveUp) throw failureOf(output, cluster, names.log);
    await sleep(250);
  }
}

/** The port of last time when it is free, so that a noted address stays good. */
async function portFor(file: string): Promise<number> {
  const last = Number(readText(file));
  if (last > 0 && (await isFree(last))) return last;
  const port = await freePort();
  writePrivate(file, String(port));
  return port;
}
