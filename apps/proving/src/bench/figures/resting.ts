import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { atMost, type Figure, figure } from '../figure';
import type { Ground } from '../ground/ground';
import { residentMegabytes } from '../ground/memory';
import { Platform } from '../ground/platform';
import type { Rounds } from '../rounds';

const settlingSeconds = 30;
const idleSeconds = 60;

/** All services in one process while nobody asks for anything: its memory, and its processor time over a minute. PostgreSQL is not counted. */
export async function restingFigures(ground: Ground, { say }: Rounds): Promise<Figure[]> {
  if (!existsSync('/proc/self/stat')) {
    say('There is no /proc on this machine, so the figures at rest are left out.');
    return [];
  }
  say('the platform starts');
  const platform = await Platform.start(join(ground.folder, 'platform-at-rest'));
  say(`it settles for ${settlingSeconds} s and is watched for ${idleSeconds} s`);
  await pause(settlingSeconds * 1_000);
  const [before, beganAt] = [cpuSeconds(platform.pid), performance.now()];
  await pause(idleSeconds * 1_000);
  const percent = ((cpuSeconds(platform.pid) - before) / ((performance.now() - beganAt) / 1_000)) * 100;
  const megabytes = residentMegabytes(platform.pid);
  await platform.stop();
  return [
    figure({ name: 'memory at rest, all services in one process', unit: 'MB', value: megabytes, aim: atMost(350, 'MB') }),
    figure({ name: 'processor at rest, all services in one process', unit: '% of a core', value: percent, aim: atMost(10, '% of a core') }),
  ];
}

const ticksPerSecond = (): number => Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** User and system time of a process, from the 14th and 15th field; the name before them may hold spaces. */
function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond();
}
