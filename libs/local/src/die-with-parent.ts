import { spawnSync } from 'node:child_process';

let canBeAsked: boolean | undefined;

/**
 * The command that lets the kernel send `signal` to the program when this process dies, however it dies; the program keeps
 * its process id. Where that can't be had (macOS) it is the program itself, which then outlives us until the next start.
 */
export function dyingWithParent(signal: 'INT' | 'TERM', program: string, args: readonly string[]): [string, string[]] {
  canBeAsked ??= process.platform === 'linux' && spawnSync('setpriv', ['--pdeathsig', 'TERM', 'true']).status === 0;
  return canBeAsked ? ['setpriv', ['--pdeathsig', signal, program, ...args]] : [program, [...args]];
}
