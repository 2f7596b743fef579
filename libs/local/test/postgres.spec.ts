import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { LocalFailure, type LocalPostgres, startPostgres } from '../src';
import { clusterOf } from '../src/postgres/place';
import { identityOf } from '../src/processes';
import { newFolder, pathWithoutSetpriv, runScript } from './child';

jest.setTimeout(60_000);

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows as unknown[];
  } finally {
    await client.end();
  }
}

const startAndStay = (folder: string, then = ''): string =>
  `const pg = await local.startPostgres({ folder: ${JSON.stringify(folder)} }); await pg.createDatabase('touring'); console.log(pg.pid); ${then} setInterval(() => {}, 1000);`;

describe('a PostgreSQL of this machine', () => {
  const folder = newFolder();
  let postgres: LocalPostgres;

  beforeAll(async () => { postgres = await startPostgres({ folder }); });
  afterAll(() => postgres.stop());

  it('keeps its durability on, listens on loopback only and sorts the same on every machine', async () => {
    await expect(query(postgres.adminUrl, `
      SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit, current_setting('full_page_writes') AS pages,
             current_setting('listen_addresses') AS listens, current_setting('unix_socket_directories') AS sockets, current_setting('data_checksums') AS checksums,
             datlocprovider AS provider, datlocale AS locale, pg_encoding_to_char(encoding) AS encoding FROM pg_database WHERE datname = 'postgres'`))
      .resolves.toEqual([{ fsync: 'on', commit: 'on', pages: 'on', listens: '127.0.0.1', sockets: '', checksums: 'on', provider: 'b', locale: 'C.UTF-8', encoding: 'UTF8' }]);
  });

  it('lets the role of a database work in it, with the extension that bookings need', async () => {
    const url = await postgres.createDatabase('touring');
    await query(url, 'CREATE EXTENSION IF NOT EXISTS btree_gist; CREATE TABLE stop (id int)');
    expect(await query(url, 'SELECT current_user AS role, current_database() AS database')).toEqual([{ role: 'touring', database: 'touring' }]);
  });

  it.each(['contacts', 'postgres', 'template1'])('refuses the role of one database in %s', async (other) => {
    const url = await postgres.createDatabase('touring');
    await postgres.createDatabase('contacts');
    await expect(query(url.replace(/touring$/, other), 'SELECT 1')).rejects.toThrow(`permission denied for database "${other}"`);
  });

  it('refuses a wrong password', async () => {
    await postgres.createDatabase('touring');
    await expect(query(postgres.urlOf('touring').replace(/:[^:@]+@/, ':wrong@'), 'SELECT 1')).rejects.toThrow('password authentication failed');
  });

  it('keeps passwords in a file that only its owner reads, and the same ones', async () => {
    const url = await postgres.createDatabase('touring');
    expect(await postgres.createDatabase('touring')).toBe(url);
    expect((statSync(join(folder, 'passwords.json')).mode & 0o777).toString(8)).toBe('600');
  });

  it('drops a database with its role although somebody is connected', async () => {
    const client = new Client({ connectionString: await postgres.createDatabase('calendar') });
    client.on('error', () => undefined);
    await client.connect();
    await postgres.dropDatabase('calendar');
    expect(await query(postgres.adminUrl, `SELECT rolname FROM pg_roles WHERE rolname = 'calendar' UNION SELECT datname FROM pg_database WHERE datname = 'calendar'`)).toEqual([]);
    expect(() => postgres.urlOf('calendar')).toThrow('there is no database "calendar"');
  });

  it('makes six databases that are asked for at once', async () => {
    const names = ['one', 'two', 'three', 'four', 'five', 'six'];
    const urls = await Promise.all(names.map((name) => postgres.createDatabase(name)));
    await expect(Promise.all(urls.map((url) => query(url, 'SELECT current_user AS role')))).resolves.toEqual(names.map((role) => [{ role }]));
  });

  it('writes nobody\'s details into its log when a statement fails', async () => {
    const url = await postgres.createDatabase('touring');
    await query(url, `CREATE TABLE person (email text UNIQUE); INSERT INTO person VALUES ('marked@example.org')`);
    await expect(query(url, `INSERT INTO person VALUES ('marked@example.org')`)).rejects.toThrow('duplicate key');
    expect(readFileSync(join(folder, 'postgres.log'), 'utf8')).not.toContain('marked@example.org');
  });

  it('refuses a second start on its folder in one line', async () => {
    await expect(startPostgres({ folder })).rejects.toThrow(new LocalFailure(`${folder} is in use by this process (${process.pid}): stop that one, or choose another data folder.`));
  });
});

describe('a PostgreSQL that was killed or left behind', () => {
  it('comes up again on the same port with what was committed, after a kill -9 of its own', async () => {
    const folder = newFolder();
    const first = await startPostgres({ folder });
    await query(await first.createDatabase('touring'), 'CREATE TABLE stop AS SELECT 7 AS id');
    await first.kill();
    const second = await startPostgres({ folder });
    expect(second.port).toBe(first.port);
    expect(await query(second.urlOf('touring'), 'SELECT id FROM stop')).toEqual([{ id: 7 }]);
    await second.stop();
  });

  it('comes up again after a kill -9 of the platform and of PostgreSQL', async () => {
    const folder = newFolder();
    const { child, firstLine, ended } = runScript(startAndStay(folder));
    const pid = Number(await firstLine);
    child.kill('SIGKILL');
    process.kill(pid, 'SIGKILL');
    await ended;
    const postgres = await startPostgres({ folder });
    expect(await query(postgres.urlOf('touring'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await postgres.stop();
  });

  it('is stopped and started anew when it outlived its platform', async () => {
    const folder = newFolder();
    const { child, firstLine, ended } = runScript(startAndStay(folder), { env: { PATH: pathWithoutSetpriv(newFolder()) } });
    const survivor = Number(await firstLine);
    child.kill('SIGKILL');
    await ended;
    const said: string[] = [];
    const postgres = await startPostgres({ folder, log: (line) => said.push(line) });
    expect(said).toEqual([`A PostgreSQL that outlived its platform is stopped (process ${survivor}).`]);
    expect(identityOf(survivor)).toBeNull();
    await postgres.stop();
  });

  it.each([
    ['a zombie', 'true & echo $!; exec sleep 60'],
    ['a stranger', 'sleep 60 & echo $!; wait'],
  ])('is not kept from starting by %s under the dead one\'s number', async (_, shell) => {
    const folder = newFolder();
    const before = await startPostgres({ folder });
    const pidFile = readFileSync(join(clusterOf(folder), 'postmaster.pid'), 'utf8');
    await before.stop();
    const other = spawn('sh', ['-c', shell], { stdio: ['ignore', 'pipe', 'ignore'], detached: true });
    const [line] = (await once(other.stdout, 'data')) as [Buffer];
    writeFileSync(join(clusterOf(folder), 'postmaster.pid'), pidFile.replace(/^\d+/, line.toString().trim()));
    const after = await startPostgres({ folder });
    await after.stop();
    expect(other.exitCode).toBeNull();
    process.kill(-other.pid!, 'SIGKILL');
  });

  it('leaves nothing running when its platform is killed, where the system offers that', async () => {
    const { child, firstLine, ended } = runScript(startAndStay(newFolder()));
    const pid = Number(await firstLine);
    child.kill('SIGKILL');
    await ended;
    for (let tries = 0; tries < 200 && identityOf(pid); tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(process.platform === 'linux' ? identityOf(pid) : null).toBeNull();
  });

  it('takes another port when its own was taken meanwhile', async () => {
    const folder = newFolder();
    const first = await startPostgres({ folder });
    await first.stop();
    const stranger = spawn(process.execPath, ['-e', `require('net').createServer().listen(${first.port}, '127.0.0.1', () => console.log('listening'))`]);
    await once(stranger.stdout, 'data');
    const second = await startPostgres({ folder });
    expect(second.port).not.toBe(first.port);
    await second.stop();
    stranger.kill('SIGKILL');
  });
});
