import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { dyingWithParent, LocalFailure } from '@caravanserai/local';

const readyWithinMs = 60_000;
const stopWithinMs = 30_000;

export interface PartSettings {
  readonly name: string;
  /** The compiled file that it runs. */
  readonly file: string;
  readonly env: Readonly<Record<string, string>>;
  /** Gets what it says; its log and its profile stand here under its name. */
  readonly folder: string;
  /** Where its processor profile is written when it ends. */
  readonly profileFolder?: string;
}

/** A process of its own that takes part in a measurement, ended by its process id. It answers messages, or HTTP, or both. */
export class Part {
  private readonly child: ChildProcess;
  private readonly logFile: string;

  constructor(private readonly settings: PartSettings) {
    const { name, file, env, folder, profileFolder } = settings;
    this.logFile = join(folder, `${name}.log`);
    const log = openSync(this.logFile, 'a');
    const profile = profileFolder ? ['--cpu-prof', `--cpu-prof-dir=${profileFolder}`, `--cpu-prof-name=${name}-${performance.now().toFixed()}.cpuprofile`] : [];
    const [program, args] = dyingWithParent('TERM', process.execPath, [...profile, file]);
    this.child = spawn(program, args, { stdio: ['ignore', log, log, 'ipc'], env: { PATH: process.env['PATH'], ...env } });
    closeSync(log);
  }

  get pid(): number {
    return this.child.pid as number;
  }

  /** Waits until it says so over HTTP. @throws LocalFailure when it ends before, or does not answer in time. */
  async answers(url: string): Promise<void> {
    const end = performance.now() + readyWithinMs;
    while (!(await isReady(url))) {
      if (this.hasEnded) throw this.failure('ended before it was ready');
      if (performance.now() > end) throw this.failure('does not answer');
      await pause(50);
    }
  }

  /** Waits for its next message. @throws LocalFailure when it ends instead. */
  says<T>(): Promise<T> {
    return new Promise((resolve, reject) => {
      const ended = (): void => reject(this.failure('ended while it was asked'));
      this.child.once('exit', ended);
      this.child.once('message', (message) => {
        this.child.removeListener('exit', ended);
        resolve(message as T);
      });
    });
  }

  /** Sends a message and waits for the one that answers it. */
  ask<T>(question: object): Promise<T> {
    const answer = this.says<T>();
    this.child.send(question);
    return answer;
  }

  async stop(): Promise<void> {
    if (this.hasEnded) return;
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    const harder = setTimeout(() => this.child.kill('SIGKILL'), stopWithinMs);
    await ended;
    clearTimeout(harder);
  }

  private get hasEnded(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  private failure(what: string): LocalFailure {
    return new LocalFailure(`${this.settings.name} ${what}: see ${this.logFile}.`);
  }
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false; // Nobody listens there yet.
  }
}
