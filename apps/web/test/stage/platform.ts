import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@caravanserai/local';
import { Client } from 'pg';

const root = join(__dirname, '..', '..', '..', '..');
const startsWithinMs = 120_000;

/** The whole platform as `npm start` runs it: one process, its own PostgreSQL, the built pages, the demonstration world. */
export class Platform {
  private constructor(
    private readonly child: ChildProcess | null,
    private readonly folder: string,
    readonly address: string,
    /** Of every account of the demonstration. */
    readonly password: string,
  ) {}

  /** PLATFORM names the data folder of one that runs already, for whoever writes tests: starting one takes longer than most of them. */
  static async start(): Promise<Platform> {
    const running = process.env['PLATFORM'];
    return running ? new Platform(null, running, `http://localhost:${process.env['PORT'] ?? 8080}`, 'caravanserai') : Platform.begin();
  }

  private static async begin(): Promise<Platform> {
    const folder = mkdtempSync(join(tmpdir(), 'pages-'));
    const { BASE_URL: _, KAFKA_BROKERS: __, ...kept } = process.env;
    // A test is many people at one address, each faster than any person.
    const env = { ...kept, PORT: String(await freePort()), DATA_DIR: folder, RATE_LIMITS: 'off', MALLOC_ARENA_MAX: '2' };
    // The channel says nothing; its end tells the platform that we were killed.
    const child = spawn(process.execPath, [join(root, 'apps', 'platform', 'dist', 'commands', 'start.js'), '--json'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    try {
      const { address, accounts } = JSON.parse(await firstLine(child)) as { address: string; accounts: { password: string }[] };
      return new Platform(child, folder, address, accounts[0]!.password);
    } catch (error) {
      child.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  }

  /** A way into the database of one part, past all code of the platform; for what a test plants. */
  async sql<Row extends object>(part: string, text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const passwords = JSON.parse(readFileSync(join(this.folder, 'passwords.json'), 'utf8')) as Record<string, string>;
    const client = new Client({ host: '127.0.0.1', port: Number(readFileSync(join(this.folder, 'port'), 'utf8')), user: part, password: passwords[part], database: part });
    await client.connect();
    try {
      return (await client.query<Row>(text, [...values])).rows;
    } finally {
      await client.end();
    }
  }

  async close(): Promise<void> {
    if (this.child === null) return;
    const ended = new Promise((resolve) => this.child!.once('exit', resolve));
    if (this.child.exitCode === null && this.child.kill('SIGTERM')) await ended;
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let [said, told] = ['', ''];
    const late = setTimeout(() => reject(new Error(`the platform was not ready within ${startsWithinMs / 1_000} s:\n${told}`)), startsWithinMs);
    child.stderr!.on('data', (text) => (told += text));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the platform ended with ${code}:\n${told}`)));
    child.stdout!.on('data', (text) => {
      said += text;
      if (!said.includes('\n')) return;
      clearTimeout(late);
      resolve(said);
    });
  });
}
