import { chmodSync, chownSync, cpSync, existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { removePostgres, startPostgres } from '../src';
import { clusterOf } from '../src/postgres/place';
import { newFolder, runScript } from './child';

jest.setTimeout(60_000);

const rootIt = process.getuid?.() === 0 ? it : it.skip;
const nobody = { uid: 65534, gid: 65534 };

describe('where a PostgreSQL lies and as whom it runs', () => {
  rootIt('root runs it as another user, in a folder that was private to root', async () => {
    const folder = newFolder();
    chmodSync(folder, 0o700);
    const postgres = await startPostgres({ folder });
    await postgres.stop();
    expect(clusterOf(folder)).toBe(join(folder, 'cluster'));
    expect(statSync(join(folder, 'cluster')).uid).not.toBe(0);
  });

  rootIt('goes elsewhere when that user can\'t pass the folders above, says so, remembers it, and can be removed', async () => {
    const closed = newFolder();
    chmodSync(closed, 0o700);
    const folder = join(closed, 'data');
    const said: string[] = [];
    await (await startPostgres({ folder, log: (line) => said.push(line) })).stop();
    await (await startPostgres({ folder, log: (line) => said.push(line) })).stop();
    const elsewhere = clusterOf(folder);
    expect(said).toEqual([
      `PostgreSQL can't run as root, and its user can't reach ${folder}: the databases are kept in ${join(elsewhere, '..')}.`,
      'The databases are made for the first time.',
    ]);
    removePostgres(folder);
    expect(existsSync(elsewhere)).toBe(false);
  });

  rootIt('root goes on with the data of an ordinary user as that user', async () => {
    const folder = newFolder();
    chownSync(folder, nobody.uid, nobody.gid);
    const first = runScript(`await (await local.startPostgres({ folder: ${JSON.stringify(folder)} })).stop(); console.log('stopped');`, { ...nobody, env: { PATH: process.env.PATH } });
    expect(await first.firstLine).toBe('stopped');
    await first.ended;
    await (await startPostgres({ folder })).stop();
    expect(statSync(join(folder, 'cluster')).uid).toBe(nobody.uid);
  });

  it('takes back a cluster that was copied by hand', async () => {
    const [folder, copy] = [newFolder(), newFolder()];
    await (await startPostgres({ folder })).stop();
    cpSync(folder, copy, { recursive: true });
    chmodSync(join(copy, 'cluster'), 0o755);
    const postgres = await startPostgres({ folder: copy });
    await postgres.stop();
    expect((statSync(join(copy, 'cluster')).mode & 0o777).toString(8)).toBe('700');
  });

  it('says when the place it went to is gone', async () => {
    const folder = newFolder();
    const gone = join(newFolder(), 'gone');
    writeFileSync(join(folder, 'elsewhere'), gone);
    await expect(startPostgres({ folder })).rejects.toThrow(`The data of ${folder} was kept in ${gone}, which is gone: restore a backup, or begin anew with an empty folder.`);
  });
});
