import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { dyingWithParent } from '../die-with-parent';
import { LocalFailure } from '../local-failure';
import { readText } from '../private-file';
import { type ProcessIdentity, endProcess, identityOf } from '../processes';
import { javaArguments, javaProgram } from './java';
import { knownBrokers } from './known-brokers';

/** One broker, which is a controller as well: a Java process that may be ended, stopped and started again by itself. */
export class KafkaNode {
  /** Of the present run, or of the last one: resolves when that has ended, whoever ended it. */
  ended: Promise<void> = Promise.resolve();
  private child: ChildProcess | undefined;

  constructor(readonly id: number, readonly port: number, private readonly folder: string, private readonly jars: string) {
    mkdirSync(folder, { recursive: true });
  }

  /** Undefined while it does not run. */
  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Starts it when it does not run, and waits until it answers and counts itself as alive. */
  async start(): Promise<void> {
    await this.launch();
    await this.knows([this.id]);
  }

  /** Only starts it: with three nodes none is ready before a second one runs. */
  async launch(): Promise<void> {
    if (this.child) return;
    const output = openSync(join(this.folder, 'broker.log'), 'w');
    const [command, args] = dyingWithParent('TERM', javaProgram(), [...javaArguments(this.jars, 384), 'kafka.Kafka', join(this.folder, 'server.properties')]);
    const child = spawn(command, args, { cwd: this.folder, stdio: ['ignore', output, output], detached: true });
    closeSync(output);
    this.child = child;
    this.ended = new Promise((resolve) => child.once('exit', () => { this.child = undefined; resolve(); }));
    await new Promise((resolve, reject) => child.once('spawn', resolve).once('error', reject));
    writeFileSync(join(this.folder, 'process.json'), JSON.stringify(identityOf(child.pid!)));
  }

  /** Waits until this node answers and knows all of these as alive. @throws LocalFailure when it ends instead */
  async knows(ids: readonly number[]): Promise<void> {
    while (this.child) {
      const known = await knownBrokers(this.port);
      if (known && ids.every((id) => known.includes(id))) return;
      await sleep(100);
    }
    throw new LocalFailure(`Kafka's node ${this.id} ended while it was starting (${this.complaint()}): see ${join(this.folder, 'broker.log')}.`);
  }

  /** SIGKILL and SIGTERM resolve when the process has ended; SIGSTOP and SIGCONT at once. */
  async kill(signal: NodeJS.Signals): Promise<void> {
    this.child?.kill(signal);
    if (signal === 'SIGKILL' || signal === 'SIGTERM') await this.ended;
  }

  /** An orderly end, and the hard way after `patience_ms`. */
  async stop(patience_ms: number): Promise<void> {
    this.child?.kill('SIGTERM');
    this.child?.kill('SIGCONT');
    const patience = setTimeout(() => this.child?.kill('SIGKILL'), patience_ms);
    await this.ended;
    clearTimeout(patience);
  }

  /** Ends one that outlived the process which started it, where the system does not see to that. */
  async endSurvivor(): Promise<void> {
    const survivor = JSON.parse(readText(join(this.folder, 'process.json')) ?? 'null') as ProcessIdentity | null;
    if (survivor) await endProcess(survivor, [['SIGTERM', 20_000], ['SIGKILL', 5_000]]);
  }

  private complaint(): string {
    const lines = readFileSync(join(this.folder, 'broker.log'), 'utf8').split('\n');
    return lines.find((line) => / (?:ERROR|FATAL) |Exception/.test(line))?.trim() ?? 'it said nothing';
  }
}
