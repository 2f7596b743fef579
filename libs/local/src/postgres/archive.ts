import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Client } from 'pg';
import { LocalFailure } from '../local-failure';
import { readText } from '../private-file';
import { adminRole } from './cluster';
import { urlFor } from './databases';
import { operatingUser } from './operating-user';
import { Passwords } from './passwords';
import { clusterOf, makeOwned, namesIn, reachableCluster, removePostgres } from './place';

export interface Archive {
  /** The data folder, as given to `startPostgres`. */
  readonly folder: string;
  /** The one file that everything goes into or comes from. */
  readonly file: string;
  /** Names of further files of the data folder that belong to it, such as keys. */
  readonly alongside: readonly string[];
}

const manifest = 'backup.json';

/** What a copy of a running cluster must not hold: traces of the process, and write-ahead log, which is added at its end. */
const leftOut = ['pg_wal/*', 'postmaster.pid', 'postmaster.opts', 'pg_replslot/*', 'pg_stat_tmp/*', 'base/pgsql_tmp/*'];

/**
 * Writes all databases of this folder into one file, as of one moment: the one at which the copy ends. They may be in use meanwhile.
 *
 * @throws LocalFailure with one sentence; a file that was there before is replaced only by a complete one
 */
export async function archivePostgres({ folder, file, alongside }: Archive, now: Date): Promise<void> {
  const cluster = clusterOf(folder);
  if (!existsSync(cluster)) throw new LocalFailure(`There is no data in ${folder} to back up.`);
  const desk = mkdtempSync(join(dirname(file), '.backup-'));
  try {
    const tar = join(desk, 'all.tar');
    const url = urlFor(adminRole, new Passwords(namesIn(folder).passwords).of(adminRole), Number(readText(namesIn(folder).port)), 'postgres');
    const running = await connected(url);
    if (running) await archiveRunning(running, cluster, tar, desk);
    else run('tar', ['-cf', tar, '--exclude', `${basename(cluster)}/postmaster.pid`, '-C', dirname(cluster), basename(cluster)]);
    writeFileSync(join(desk, manifest), `${JSON.stringify({ madeAt: now.toISOString(), postgres: readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim() })}\n`);
    run('tar', ['-rf', tar, '-C', desk, manifest]);
    run('tar', ['-rf', tar, '-C', folder, ...[basename(namesIn(folder).passwords), ...alongside].filter((name) => existsSync(join(folder, name)))]);
    run('gzip', ['-6', tar]);
    renameSync(`${tar}.gz`, file);
  } finally {
    rmSync(desk, { recursive: true });
  }
}

/**
 * The server keeps track of a copy that is made beneath it: what it writes meanwhile is in the write-ahead log, from which the copy
 * is made whole when it is started. The slot keeps that log from being recycled before it is copied.
 */
async function archiveRunning(client: Client, cluster: string, tar: string, desk: string): Promise<void> {
  try {
    await client.query(`select pg_create_physical_replication_slot('backup_${process.pid}', true, true)`);
    await client.query(`select pg_backup_start('caravanserai', true)`);
    const [parent, name] = [dirname(cluster), basename(cluster)];
    // 1: a file changed while it was read, which is what the log is for.
    run('tar', ['-cf', tar, ...leftOut.flatMap((path) => ['--exclude', `${name}/${path}`]), '-C', parent, name], [0, 1]);
    const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)');
    mkdirSync(join(desk, name));
    writeFileSync(join(desk, name, 'backup_label'), rows[0]?.labelfile ?? '');
    run('tar', ['-rf', tar, '-C', desk, `${name}/backup_label`]);
    run('tar', ['-rf', tar, '-C', parent, `${name}/pg_wal`], [0, 1]);
  } finally {
    await client.end();
  }
}

/**
 * Puts a backup in the place of whatever this folder holds. Nothing of the folder may be running.
 *
 * @returns when the backup was made
 * @throws LocalFailure with one sentence, before anything was removed, when the file is no whole backup
 */
export function restorePostgres({ folder, file, alongside }: Archive, log: (line: string) => void): Date {
  if (!existsSync(file)) throw new LocalFailure(`There is no file ${file}.`);
  const desk = mkdtempSync(join(tmpdir(), 'restore-'));
  try {
    const listed = spawnSync('tar', ['-tzf', file], { encoding: 'utf8', maxBuffer: 1 << 28 });
    if (listed.status !== 0 || !listed.stdout.split('\n').includes(manifest)) throw new LocalFailure(`${file} is no whole backup of this platform; nothing was changed.`);
    run('tar', ['-xzf', file, '-C', desk, manifest]);
    const { madeAt } = JSON.parse(readFileSync(join(desk, manifest), 'utf8')) as { madeAt: string };
    removePostgres(folder);
    for (const name of alongside) rmSync(join(folder, name), { recursive: true, force: true });
    const cluster = reachableCluster(folder, operatingUser(namesIn(folder).cluster), log);
    unpack(file, desk, cluster, folder, alongside);
    return new Date(madeAt);
  } finally {
    rmSync(desk, { recursive: true });
  }
}

function unpack(file: string, desk: string, cluster: string, folder: string, alongside: readonly string[]): void {
  const user = operatingUser(cluster);
  makeOwned(cluster, user);
  run('tar', ['-xzf', file, '--strip-components', '1', '-C', cluster, 'cluster']);
  for (const empty of ['pg_wal/archive_status', 'pg_wal/summaries', 'pg_replslot', 'pg_stat_tmp']) mkdirSync(join(cluster, empty), { recursive: true, mode: 0o700 });
  if (user.uid !== undefined) run('chown', ['-R', `${user.uid}:${user.gid}`, cluster]);
  const names = [basename(namesIn(folder).passwords), ...alongside];
  run('tar', ['-xzf', file, '-C', desk, '--exclude', 'cluster']);
  for (const name of names) if (existsSync(join(desk, name))) copyFileSync(join(desk, name), join(folder, name));
}

async function connected(url: string): Promise<Client | undefined> {
  const client = new Client({ connectionString: url, application_name: 'backup', connectionTimeoutMillis: 3_000 });
  try {
    await client.connect();
    return client;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ECONNREFUSED') return undefined;
    throw error;
  }
}

function run(program: string, args: readonly string[], good: readonly number[] = [0]): void {
  const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (error) throw new LocalFailure(`${program} is missing on this machine.`, { cause: error });
  if (good.includes(status ?? -1)) return;
  const last = stderr.trim().split('\n').at(-1) ?? '';
  throw new LocalFailure(/No space left/.test(stderr) ? 'No space is left for the backup.' : `The backup could not be worked on: ${last}`);
}
