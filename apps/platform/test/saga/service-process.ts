import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '@caravanserai/hosting';
import { dyingWithParent, repositoryFolder } from '@caravanserai/local';
import { eventually } from '@caravanserai/testing';

const readyWithinMs = 60_000;
const endsWithinMs = 20_000;

/** One service as a process of its own, from its compiled main.js; it never starts again by itself. */
export class ServiceProcess {
  private process: ChildProcess | undefined;

  constructor(
    readonly name: string,
    private readonly env: Environment,
  ) {}

  async start(): Promise<void> {
    const main = join(repositoryFolder('deploy/kafka/pom.xml'), 'apps', this.name, 'dist', 'main.js');
    if (!existsSync(main)) throw new Error(`${main} is missing: compile with "npm run build" first`);
    const [program, args] = dyingWithParent('TERM', process.execPath, [main]);
    this.process = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { PATH: process.env['PATH'], ...this.env } });
    await eventually(`${this.name} being ready`, () => this.isReady(), readyWithinMs);
  }

  /** `SIGKILL` leaves it no moment; `SIGTERM` lets it end in order. Whoever does not end in time is killed. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const child = this.process;
    this.process = undefined;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    const limit = setTimeout(() => child.kill('SIGKILL'), endsWithinMs);
    await ended;
    clearTimeout(limit);
  }

  /** The process stays and its port too, but nothing answers there until it is woken. */
  silence(): void {
    this.process?.kill('SIGSTOP');
  }

  wake(): void {
    this.process?.kill('SIGCONT');
  }

  private async isReady(): Promise<boolean> {
    if (this.process?.exitCode != null) throw new Error(`${this.name} could not start`);
    const answer = await fetch(`http://127.0.0.1:${this.env['PORT']}/health/ready`, { signal: AbortSignal.timeout(2_000) });
    await answer.body?.cancel();
    return answer.ok;
  }
}
