import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { dyingWithParent, LocalFailure } from '@caravanserai/local';

export interface ProcessSettings {
  readonly name: string;
  /** The compiled file that is run. */
  readonly main: string;
  readonly env: Readonly<Record<string, string>>;
  /** Answers 200 when the process can be used. */
  readonly readyUrl: string;
  readonly logFile: string;
}

export interface Death {
  readonly at: number;
  readonly signal: NodeJS.Signals | null;
  readonly code: number | null;
  /** The point at which it was to kill itself; null when none was planned. */
  readonly faultPoint: string | null;
  /** Whether the rig killed it, or did something that it can't outlive. */
  readonly byRig: boolean;
  /** Whether it had come up at all; one that finds no database at its start says so and ends. */
  readonly wasUp: boolean;
}

const readyWithinMs = 60_000;
const stopWithinMs = 20_000;
const startsMostInARow = 15;

/** One process of the system under test. Whenever it dies it is started again, as the systems do on which services run. */
export class ServiceProcess {
  readonly deaths: Death[] = [];
  private child: ChildProcess | undefined;
  private faultPoints: string[] = [];
  private stopping = false;
  private deathIsOurs = false;
  private startsInARow = 0;
  private isReady = false;
  private ready: Promise<void> = Promise.resolve();

  constructor(private readonly settings: ProcessSettings) {}

  get name(): string {
    return this.settings.name;
  }

  get logFile(): string {
    return this.settings.logFile;
  }

  get isRunning(): boolean {
    return this.child !== undefined;
  }

  /** Resolves when it can be used. @throws LocalFailure when it does not come up however often it is started. */
  start(): Promise<void> {
    this.stopping = false;
    this.startsInARow = 0;
    return (this.ready = this.launch());
  }

  /** Resolves when the present start, after whatever death, is done. */
  async isUp(): Promise<void> {
    for (let waited = this.ready; ; waited = this.ready) {
      await waited;
      if (waited === this.ready) return;
    }
  }

  /** Its next starts are to end at these points, one after the other: each `point:nth`, and each until it has died there. */
  arm(faultPoints: readonly string[]): void {
    this.faultPoints = [...faultPoints];
  }

  disarm(): void {
    this.faultPoints = [];
  }

  /** Kills without warning and resolves when it is dead; it starts again by itself. */
  async kill(): Promise<void> {
    const { child } = this;
    if (child === undefined) throw new Error(`${this.name} does not run, so it can't be killed`);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    this.expectDeath();
    child.kill('SIGKILL');
    await ended;
  }

  /** Its next death is the rig's doing. */
  expectDeath(): void {
    this.deathIsOurs = true;
  }

  suspend(): void {
    if (!this.child?.kill('SIGSTOP')) throw new Error(`${this.name} does not run, so it can't be stopped`);
  }

  wake(): void {
    this.child?.kill('SIGCONT');
  }

  /** Ends it for good, in order; after a while the hard way. */
  async stop(): Promise<void> {
    this.stopping = true;
    const { child } = this;
    if (child === undefined) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    child.kill('SIGCONT');
    const patience = setTimeout(() => child.kill('SIGKILL'), stopWithinMs);
    await ended;
    clearTimeout(patience);
  }

  private async launch(): Promise<void> {
    this.startsInARow += 1;
    if (this.startsInARow > startsMostInARow) throw new LocalFailure(`${this.name} does not come up: see ${this.logFile}.`);
    const child = this.spawn();
    const end = performance.now() + readyWithinMs;
    while (this.child === child && !this.stopping) {
      if (await answers(this.settings.readyUrl)) {
        this.startsInARow = 0;
        this.isReady = true;
        return;
      }
      if (performance.now() > end) throw new LocalFailure(`${this.name} does not answer after ${readyWithinMs / 1000} s: see ${this.logFile}.`);
      await pause(40);
    }
  }

  private spawn(): ChildProcess {
    const { main, env, logFile } = this.settings;
    const output = openSync(logFile, 'a');
    const [program, args] = dyingWithParent('TERM', process.execPath, [main]);
    const [faultPoint] = this.faultPoints;
    const own = faultPoint === undefined ? env : { ...env, FAULT_POINT: faultPoint };
    const child = spawn(program, args, { stdio: ['ignore', output, output], env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...own } });
    closeSync(output);
    child.once('exit', (code, signal) => this.ended(code, signal));
    this.child = child;
    return child;
  }

  private ended(code: number | null, signal: NodeJS.Signals | null): void {
    this.child = undefined;
    const byRig = this.deathIsOurs;
    this.deathIsOurs = false;
    const wasUp = this.isReady;
    this.isReady = false;
    if (this.stopping) return;
    const faultPoint = signal === 'SIGKILL' && !byRig ? (this.faultPoints.shift() ?? null) : null;
    this.deaths.push({ at: performance.now(), signal, code, faultPoint, byRig, wasUp });
    this.ready = pause(faultPoint === null && !byRig ? 250 : 0).then(() => (this.stopping ? undefined : this.launch()));
    // Whoever needs the process waits for `isUp` and hears of it there.
    this.ready.catch(() => undefined);
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false; // Nobody listens there yet.
  }
}
