import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { dyingWithParent } from '../die-with-parent';
import { readText } from '../private-file';
import { environment } from './cluster';
import type { OperatingUser } from './operating-user';

/** Given on the command line, so that they hold for old clusters too. Durability is stated because benchmarks refer to it. */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '128MB',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  log_line_prefix: '%m [%p] %d ',
  log_checkpoints: 'off',
  // Errors go to the client that caused them. In this file their details would be people's data ("Key (email)=(...)").
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  jit: 'off',
};

const largestLog_bytes = 10_000_000;

/** One run of PostgreSQL. Its output goes straight to a file: a pipe would end with us, and it may outlive us. */
export class Server {
  readonly ended: Promise<void>;
  private over = false;

  private constructor(private readonly child: ChildProcess, private readonly cluster: string, private readonly logFile: string, private readonly logStart: number) {
    this.ended = new Promise((resolve) => child.once('exit', () => { this.over = true; resolve(); }));
  }

  static launch(postgres: string, cluster: string, port: number, user: OperatingUser, logFile: string): Promise<Server> {
    const logStart = rotate(logFile);
    const log = openSync(logFile, 'a', 0o600);
    const options = Object.entries({ ...settings, port }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const [command, args] = dyingWithParent('INT', postgres, ['-D', cluster, ...options]);
    const child = spawn(command, args, { ...user, cwd: '/', env: environment, stdio: ['ignore', log, log], detached: true });
    closeSync(log);
    return new Promise((resolve, reject) => {
      child.once('spawn', () => resolve(new Server(child, cluster, logFile, logStart)));
      child.once('error', reject);
    });
  }

  get pid(): number {
    return this.child.pid!;
  }

  /**
   * True when connections are accepted, false when it ended instead. There is no time limit: after a crash it reads its log
   * again, and that takes as long as it takes. `postmaster.pid` says so in its last line, as pg_ctl knows too.
   */
  async becomesReady(log: (line: string) => void): Promise<boolean> {
    const patience = performance.now() + 5_000;
    for (let told = false; !this.over; await sleep(15)) {
      if (this.saysReady()) return true;
      if (!told && performance.now() > patience) {
        log('PostgreSQL is still recovering what it did before it was killed.');
        told = true;
      }
    }
    return false;
  }

  /** The file may still be the one of the run before, so it has to name this one. */
  private saysReady(): boolean {
    const lines = (readText(join(this.cluster, 'postmaster.pid')) ?? '').split('\n').map((line) => line.trim());
    return lines[0] === String(this.pid) && lines.includes('ready');
  }

  /** What it has said since this start. */
  output(): string {
    return readFileSync(this.logFile).subarray(this.logStart).toString('utf8');
  }

  /**
   * Ends every connection and writes everything down. When that does not end it (a server that can't recover has been seen to
   * hang in its own shutdown), it is ended without writing: the next start recovers from the log of changes.
   */
  async stop(): Promise<void> {
    const harder = [setTimeout(() => this.child.kill('SIGQUIT'), 30_000), setTimeout(() => this.child.kill('SIGKILL'), 40_000)];
    this.child.kill('SIGINT');
    this.child.kill('SIGCONT');
    await this.ended;
    for (const timer of harder) clearTimeout(timer);
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }
}

/** @returns where in the file the coming output begins, in bytes */
function rotate(logFile: string): number {
  const size_bytes = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  if (size_bytes <= largestLog_bytes) return size_bytes;
  renameSync(logFile, `${logFile}.1`);
  return 0;
}
