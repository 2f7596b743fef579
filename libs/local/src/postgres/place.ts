import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { reachableFolder } from '../folders';
import { LocalFailure } from '../local-failure';
import { readText, writePrivate } from '../private-file';
import { type OperatingUser, canReach } from './operating-user';

/** What lies in the folder given to `startPostgres`. Only the cluster may lie elsewhere, as `elsewhere` then says. */
export const namesIn = (folder: string) => ({
  cluster: join(folder, 'cluster'),
  elsewhere: join(folder, 'elsewhere'),
  passwords: join(folder, 'passwords.json'),
  port: join(folder, 'port'),
  log: join(folder, 'postgres.log'),
});

/** Where the cluster of this folder lies, or will lie when nothing forces it elsewhere. */
export function clusterOf(folder: string): string {
  const { cluster, elsewhere } = namesIn(folder);
  const moved = readText(elsewhere)?.trim();
  if (moved === undefined) return cluster;
  if (!existsSync(moved)) {
    throw new LocalFailure(`The data of ${folder} was kept in ${moved}, which is gone: restore a backup, or begin anew with an empty folder.`);
  }
  return join(moved, 'cluster');
}

/**
 * The cluster's place once it is certain that `user` can work there. Where that user can't reach the folder, as under
 * /root, a new cluster goes to one it can reach; this is said and remembered.
 */
export function reachableCluster(folder: string, user: OperatingUser, log: (line: string) => void): string {
  const cluster = clusterOf(folder);
  if (existsSync(cluster)) giveTo(user, cluster);
  if (user.uid === undefined) return cluster;
  letPass(dirname(cluster));
  if (canReach(user, existsSync(cluster) ? cluster : dirname(cluster))) return cluster;
  if (existsSync(cluster)) throw new LocalFailure(`PostgreSQL can't run as root, and its user (id ${user.uid}) can't reach the data in ${cluster}: let it pass the folders above.`);
  const shelter = mkdtempSync(join(reachableFolder(), 'postgres-'));
  letPass(shelter);
  writePrivate(namesIn(folder).elsewhere, shelter);
  log(`PostgreSQL can't run as root, and its user can't reach ${folder}: the databases are kept in ${shelter}.`);
  return join(shelter, 'cluster');
}

/** Makes an empty folder owned by `user`. */
export function makeOwned(folder: string, user: OperatingUser): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o700 });
  giveTo(user, folder);
}

/** Removes the databases of this folder for good, wherever they lie. Nothing of them may be running. */
export function removePostgres(folder: string): void {
  const { elsewhere, ...names } = namesIn(folder);
  const moved = readText(elsewhere)?.trim();
  for (const path of [...Object.values(names), moved, elsewhere]) if (path) rmSync(path, { recursive: true, force: true });
}

/** The folder itself is ours and everything private in it has its own mode; those above it are not ours to open. */
function letPass(folder: string): void {
  const { mode } = statSync(folder);
  if ((mode & 0o011) !== 0o011) chmodSync(folder, (mode & 0o777) | 0o011);
}

/** Whoever copied a cluster back by hand may own it, or let everyone read it; PostgreSQL insists on owning it alone. */
function giveTo(user: OperatingUser, folder: string): void {
  const { uid, mode } = statSync(folder);
  if (user.uid !== undefined && uid !== user.uid) spawnSync('chown', ['-R', `${user.uid}:${user.gid}`, folder]);
  if ((mode & 0o077) !== 0) chmodSync(folder, 0o700);
}
