import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { LocalFailure } from './local-failure';

/** A process id alone is used again by the system sooner or later; with the start it names one process for ever. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Opaque: boot id and clock ticks on Linux, the start date elsewhere. */
  readonly startedAt: string;
}

const hasProc = existsSync('/proc/self/stat');

/**
 * Who runs under this id, or null when nobody does. A zombie is nobody: in containers init reaps late, and a dead
 * PostgreSQL would look alive for minutes.
 */
export function identityOf(pid: number): ProcessIdentity | null {
  if (!exists(pid)) return null;
  const state = hasProc ? stateFromProc(pid) : stateFromPs(pid);
  return state === null || state.zombie ? null : { pid, startedAt: state.startedAt };
}

export function isRunning(process: ProcessIdentity): boolean {
  return identityOf(process.pid)?.startedAt === process.startedAt;
}

/** The command with its arguments, empty when the process is gone or hidden from this user. */
export function commandLineOf(pid: number): string {
  if (hasProc) return read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim();
  return ps(pid, 'command=');
}

/** Resolves to false when the process still runs after `timeout_ms`. */
export async function hasEnded(target: ProcessIdentity, timeout_ms: number): Promise<boolean> {
  const giveUp = performance.now() + timeout_ms;
  while (isRunning(target)) {
    if (performance.now() > giveUp) return false;
    await sleep(20);
  }
  return true;
}

/** Sends each signal in turn until the process has ended. Only ever this one process, so its id is checked against its start. */
export async function endProcess(target: ProcessIdentity, steps: readonly [NodeJS.Signals, timeout_ms: number][]): Promise<boolean> {
  for (const [signal, timeout_ms] of steps) {
    if (!isRunning(target)) return true;
    send(target, signal);
    send(target, 'SIGCONT');
    if (await hasEnded(target, timeout_ms)) return true;
  }
  return !isRunning(target);
}

/** A stopped process sees nothing but SIGKILL and SIGCONT, which is why the second follows each signal above. */
function send(target: ProcessIdentity, signal: NodeJS.Signals): void {
  try {
    process.kill(target.pid, signal);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EPERM') throw new LocalFailure(`Process ${target.pid} belongs to another user and has to be stopped first.`, { cause: error });
    if (code !== 'ESRCH') throw error;
  }
}

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

interface State { zombie: boolean; startedAt: string }

/** The command's name in `stat` may hold spaces and brackets, so the fields are counted from the last bracket (proc(5): state is 3, starttime 22). */
function stateFromProc(pid: number): State | null {
  const stat = read(`/proc/${pid}/stat`);
  if (stat === '') return null;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { zombie: 'ZX'.includes(fields[0]!), startedAt: `${read('/proc/sys/kernel/random/boot_id').trim()}/${fields[19]}` };
}

function stateFromPs(pid: number): State | null {
  const [state, ...start] = ps(pid, 'stat=,lstart=').split(/\s+/);
  return state ? { zombie: state.startsWith('Z'), startedAt: start.join(' ') } : null;
}

function ps(pid: number, columns: string): string {
  try {
    return execFileSync('ps', ['-ww', '-o', columns, '-p', String(pid)], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } }).trim();
  } catch (error) {
    // ps ends with 1 and no output when there is no such process; without ps nothing can be said, which is a bug of the set-up.
    if ((error as { status?: number }).status === 1) return '';
    throw error;
  }
}

/** Empty for a process that ended between two looks. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ESRCH', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) return '';
    throw error;
  }
}
