import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LocalFailure, repositoryFolder } from '@caravanserai/local';
import { atMost, type Figure, figure } from '../figure';
import type { Ground } from '../ground/ground';
import { writeRows, writeXes } from '../ground/invented-log';
import { forgetPeak, peakMegabytes, residentMegabytes } from '../ground/memory';
import { Platform } from '../ground/platform';
import type { Rounds } from '../rounds';
import { median, medianRatio } from '../statistics';

const eventCount = 250_000;
const lookEveryMs = 20;

interface Imported {
  readonly seconds: number;
  readonly commandMegabytes: number;
  readonly serviceMegabytes: number;
}

/** An invented XES log through the gateway by the command, beside PostgreSQL's COPY of the same events. */
export async function importFigures(ground: Ground, { count, say }: Rounds): Promise<Figure[]> {
  say(`an XES log of ${eventCount.toLocaleString('en')} events is written`);
  const [log, rows] = [join(ground.folder, 'invented.xes'), join(ground.folder, 'invented.tsv')];
  await writeXes(log, eventCount);
  await writeRows(rows, eventCount);
  say('the platform starts');
  const platform = await Platform.start(join(ground.folder, 'platform-of-imports'));
  const [imported, copied]: [Imported[], number[]] = [[], []];
  for (let round = 1; round <= count; round++) {
    say(`import: round ${round} of ${count}`);
    imported.push(await importLog(platform, log));
    copied.push(await copySeconds(ground, rows));
  }
  await platform.stop();
  const seconds = imported.map((one) => one.seconds);
  const name = `import of an XES log of ${eventCount.toLocaleString('en')} events`;
  return [
    figure({ name: `${name} by the command, beside PostgreSQL's COPY of its events`, unit: 's', value: median(seconds), baseline: median(copied), ratio: medianRatio(seconds, copied), aim: atMost(20, 's') }),
    ...(imported.every(({ commandMegabytes }) => commandMegabytes > 0)
      ? [
          figure({ name: `${name}: peak memory of the command`, unit: 'MB', value: Math.max(...imported.map((one) => one.commandMegabytes)), aim: atMost(200, 'MB') }),
          figure({ name: `${name}: what it adds to the platform's memory at its peak`, unit: 'MB', value: Math.max(...imported.map((one) => one.serviceMegabytes)), aim: atMost(300, 'MB') }),
        ]
      : []),
  ];
}

/** From the command's start to its end: signing in and printing the figures are part of it. @throws LocalFailure where events are missing. */
async function importLog(platform: Platform, log: string): Promise<Imported> {
  const program = join(repositoryFolder('deploy/kafka/pom.xml'), 'apps', 'console', 'dist', 'commands', 'import.js');
  const watched = existsSync('/proc/self/status');
  const before = watched ? residentMegabytes(platform.pid) : 0;
  if (watched) forgetPeak(platform.pid);
  const began = performance.now();
  const command = spawn(process.execPath, [program, 'log', log, '--json'], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, PORT: String(platform.port), DATA_DIR: platform.folder, BASE_URL: platform.address } });
  let [said, commandMegabytes] = ['', 0];
  command.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  const looking = watched ? setInterval(() => (commandMegabytes = peakOf(command.pid as number) ?? commandMegabytes), lookEveryMs) : undefined;
  const code = await new Promise((resolve) => command.once('close', resolve));
  clearInterval(looking);
  const seconds = (performance.now() - began) / 1_000;
  if (code !== 0 || (JSON.parse(said) as { events: number }).events !== eventCount) throw new LocalFailure(`the import ended with ${String(code)} and said ${said.slice(0, 300)}`);
  return { seconds, commandMegabytes, serviceMegabytes: watched ? peakMegabytes(platform.pid) - before : 0 };
}

/** Undefined once the process has ended: its peak only grew, so the last look holds. */
function peakOf(pid: number): number | undefined {
  if (!existsSync(`/proc/${pid}/status`)) return undefined;
  const megabytes = peakMegabytes(pid);
  return Number.isNaN(megabytes) ? undefined : megabytes;
}

/** The rows of the events alone, into a table as the workspace has it. */
function copySeconds(ground: Ground, rows: string): Promise<number> {
  return ground.asAdmin(async (admin) => {
    await admin.query(`create table copied_event (number integer primary key, case_number integer not null, activity integer not null, time_ms double precision not null,
      offset_minutes smallint not null, lifecycle integer, resource integer)`);
    const began = performance.now();
    await admin.query(`copy copied_event from '${rows}'`);
    const seconds = (performance.now() - began) / 1_000;
    await admin.query('drop table copied_event');
    return seconds;
  });
}
