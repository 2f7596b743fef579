import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort, LocalFailure, repositoryFolder } from '@caravanserai/local';

const answersWithinMs = 180_000;

/** The platform as its users start it: `npm start` with a data folder and a port of its own. */
export class Platform {
  private constructor(
    private readonly npm: ChildProcess,
    /** Its data. */
    readonly folder: string,
    /** From the command to the first page. */
    readonly seconds: number,
    readonly port: number,
  ) {}

  get address(): string {
    return `http://localhost:${this.port}`;
  }

  static async start(folder: string): Promise<Platform> {
    const port = await freePort();
    const began = performance.now();
    const cwd = repositoryFolder('deploy/kafka/pom.xml');
    const npm = spawn('npm', ['start'], { cwd, stdio: 'ignore', env: { ...process.env, PORT: String(port), DATA_DIR: folder } });
    while (!(await shows(`http://localhost:${port}/`))) {
      if (npm.exitCode !== null) throw new LocalFailure(`npm start ended with ${npm.exitCode} before its page answered: try PORT=${port} npm start`);
      if (performance.now() - began > answersWithinMs) throw new LocalFailure('npm start has no page after three minutes');
      await pause(20);
    }
    return new Platform(npm, folder, (performance.now() - began) / 1_000, port);
  }

  /** The one process with all services, as its claim on the data folder names it; npm and the shell around it are not counted. */
  get pid(): number {
    const lock = join(this.folder, '.lock');
    const last = Math.max(...readdirSync(lock).map(Number).filter(Number.isInteger));
    return (JSON.parse(readFileSync(join(lock, String(last)), 'utf8')) as { pid: number }).pid;
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.npm.once('exit', resolve));
    process.kill(this.pid, 'SIGTERM');
    await ended;
  }
}

async function shows(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    return answer.ok && (await answer.text()).includes('<html');
  } catch {
    return false; // Nobody listens there yet.
  }
}
