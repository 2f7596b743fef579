import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LocalFailure, startPostgres } from '../src';
import { clusterOf } from '../src/postgres/place';
import { newFolder, runScript } from './child';

jest.setTimeout(60_000);

const damages: [string, (folder: string, cluster: string) => void, RegExp][] = [
  ['another major version', (_, cluster) => writeFileSync(join(cluster, 'PG_VERSION'), '17\n'),
    /^The data in \S+ was made by PostgreSQL 17, this is PostgreSQL 18: start the platform that made it and take a backup first\.$/],
  ['no PG_VERSION', (_, cluster) => rmSync(join(cluster, 'PG_VERSION')), /^The data in \S+ is damaged \(PG_VERSION is missing\): restore a backup, or begin anew\.$/],
  ['no control file', (_, cluster) => rmSync(join(cluster, 'global/pg_control')), /^The data in \S+ is damaged \(global\/pg_control is missing\): restore a backup, or begin anew\.$/],
  ['a control file of rubbish', (_, cluster) => writeFileSync(join(cluster, 'global/pg_control'), 'x'.repeat(8192)), /^The data in \S+ is damaged \(PostgreSQL can't read it\): restore a backup, or begin anew\.$/],
  ['an empty log of changes', (_, cluster) => { for (const file of readdirSync(join(cluster, 'pg_wal'))) rmSync(join(cluster, 'pg_wal', file), { recursive: true }); },
    /^The data in \S+ is damaged \(PostgreSQL can't read it\): restore a backup, or begin anew\.$/],
  ['rubbish in its settings', (_, cluster) => writeFileSync(join(cluster, 'postgresql.conf'), '}{'), /^The data in \S+ is damaged[^\n]+$/],
  ['passwords of another one', (folder) => writeFileSync(join(folder, 'passwords.json'), '{"postgres":"other"}'), /^The passwords in \S+ are not those of the databases in \S+: restore both from one backup\.$/],
  ['files missing that are read late', (_, cluster) => rmSync(join(cluster, 'global/pg_filenode.map')), /^The data in \S+ is damaged \(PostgreSQL can't read it\): restore a backup, or begin anew\.$/],
  ['no passwords', (folder) => rmSync(join(folder, 'passwords.json')), /^The passwords of the databases in \S+ are missing: restore a backup, or begin anew\.$/],
];

describe('a cluster that can\'t be started', () => {
  const whole = newFolder();
  beforeAll(async () => (await startPostgres({ folder: whole })).stop());

  it.each(damages)('with %s is refused in one line', async (_, damage, sentence) => {
    const folder = newFolder();
    cpSync(whole, folder, { recursive: true, preserveTimestamps: true });
    damage(folder, clusterOf(folder));
    const failure = await startPostgres({ folder }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(LocalFailure);
    expect((failure as Error).message).toMatch(sentence);
  });

  it('because a file is in the folder\'s place is refused in one line', async () => {
    const folder = join(newFolder(), 'data');
    writeFileSync(folder, '');
    await expect(startPostgres({ folder })).rejects.toThrow(/^\S+ can't be a folder because a file is in its way\.$/);
  });

  (process.getuid?.() === 0 ? it : it.skip)('because an ordinary user may not write there is refused in one line', async () => {
    const folder = newFolder();
    const { firstLine } = runScript(`await local.startPostgres({ folder: ${JSON.stringify(folder)} });`, { uid: 65534, gid: 65534, env: { PATH: process.env.PATH, USER: 'nobody' } });
    expect(await firstLine).toBe(`LocalFailure: User nobody may not read or write ${folder}/.postgres-lock.`);
  });
});
