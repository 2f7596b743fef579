import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LocalFailure } from '../local-failure';
import { readText } from '../private-file';
import { damaged, failureOf } from './complaints';
import type { OperatingUser } from './operating-user';
import { makeOwned } from './place';
import type { Programs } from './programs';

export const adminRole = 'postgres';

/** Language, zone and PG* variables of whoever starts us must not shape a cluster that outlives them. */
export const environment = { LC_ALL: 'C', TZ: 'UTC', PATH: process.env.PATH };

export const exists = (cluster: string): boolean => existsSync(cluster) && readdirSync(cluster).length > 0;

/**
 * Looked at before PostgreSQL is, because what that says about a wrong folder is written for its administrators.
 *
 * @throws LocalFailure when the cluster is of another major version or lacks something that none can lack
 */
export function checkCluster(cluster: string, major: string): void {
  for (const needed of ['PG_VERSION', 'global/pg_control', 'postgresql.conf', 'pg_hba.conf', 'pg_wal', 'base']) {
    if (!existsSync(join(cluster, needed))) throw new LocalFailure(damaged(cluster, needed));
  }
  const made = readText(join(cluster, 'PG_VERSION'))!.trim();
  if (made === major) return;
  throw new LocalFailure(`The data in ${cluster} was made by PostgreSQL ${made}, this is PostgreSQL ${major}: start the platform that made it and take a backup first.`);
}

/** Made beside its place and renamed when complete, so that a first start that is killed leaves nothing half made. */
export function createCluster(cluster: string, programs: Programs, user: OperatingUser, adminPassword: string): void {
  const draft = `${cluster}.new`;
  const passwordFile = `${cluster}.password`;
  makeOwned(draft, user);
  writeFileSync(passwordFile, adminPassword, { mode: 0o600 });
  if (user.uid !== undefined) chownSync(passwordFile, user.uid, user.gid!);
  try {
    runInitdb(draft, programs, user, passwordFile);
  } finally {
    rmSync(passwordFile);
  }
  renameSync(draft, cluster);
}

/** The built-in C.UTF-8 sorts by code point on every machine; a locale of the system may differ or be missing. */
function runInitdb(draft: string, programs: Programs, user: OperatingUser, passwordFile: string): void {
  const access = ['--username', adminRole, '--auth', 'scram-sha-256', '--pwfile', passwordFile];
  const locale = ['--encoding', 'UTF8', '--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'];
  const { status, stderr, error } = spawnSync(programs.initdb, ['-D', draft, ...access, ...locale, '--no-instructions'], {
    ...user, cwd: '/', env: environment, encoding: 'utf8',
  });
  if (error) throw error;
  if (status !== 0) throw failureOf(stderr, draft, 'the lines above');
}
