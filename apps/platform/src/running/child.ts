import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { dyingWithParent, LocalFailure, repositoryFolder } from '@caravanserai/local';
import type { Environment } from '@caravanserai/hosting';

const readyWithinMs = 60_000;
const stopWithinMs = 45_000;
const longestPauseMs = 10_000;

/** One part of the platform as a process of its own, started again when it dies. */
export class Child {
  private process: ChildProcess | undefined;
  private deaths = 0;
  private stopping = false;

  constructor(
    readonly name: string,
    private readonly env: Environment,
    private readonly logFile: string,
    private readonly say: (line: string) => void,
  ) {}

  get url(): string {
    return `http://127.0.0.1:${this.env['PORT']}`;
  }

  get pid(): number | undefined {
    return this.process?.pid;
  }

  /** Resolves when it answers that it is ready. @throws LocalFailure when it ends before, or does not answer in time. */
  async start(): Promise<void> {
    this.spawn();
    const end = performance.now() + readyWithinMs;
    while (!(await this.isReady())) {
      if (this.process?.exitCode != null) throw new LocalFailure(`${this.name} could not start: see ${this.logFile}.`);
      if (performance.now() > end) throw new LocalFailure(`${this.name} does not answer after ${readyWithinMs / 1000} s: see ${this.logFile}.`);
      await pause(50);
    }
    this.process?.once('exit', () => void this.startAgain());
  }

  async stop(): Promise<void> {
    this.stopping = true;
    const { process: child } = this;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await Promise.race([ended, pause(stopWithinMs, undefined, { ref: false }).then(() => child.kill('SIGKILL'))]);
  }

  private spawn(): void {
    const main = join(repositoryFolder('deploy/kafka/pom.xml'), 'apps', this.name, 'dist', 'main.js');
    const [program, args] = dyingWithParent('TERM', process.execPath, [main]);
    // Log lines go to the file; what else it says is for whoever stands at this terminal.
    this.process = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { PATH: process.env['PATH'], ...this.env } });
  }

  private async startAgain(): Promise<void> {
    if (this.stopping) return;
    this.deaths += 1;
    this.say(`${this.name} ended by itself and is started again`);
    await pause(Math.min(longestPauseMs, 250 * 2 ** this.deaths));
    if (!this.stopping) await this.start().catch((error: Error) => this.say(error.message));
  }

  private async isReady(): Promise<boolean> {
    try {
      return (await fetch(`${this.url}/health/ready`, { signal: AbortSignal.timeout(2_000) })).ok;
    } catch {
      return false; // Nobody listens there yet.
    }
  }
}
