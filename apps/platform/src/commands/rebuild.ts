import { setTimeout as pause } from 'node:timers/promises';
import { LocalFailure, Progress, readCommandLine, runCommand } from '@caravanserai/local';
import type { RebuildState } from '@caravanserai/messaging';
import { administratorFlags, asAdministrator } from '../running/administrator';
import { services } from '../running/services';

const { operands, flags } = readCommandLine({
  command: 'npm run rebuild --',
  operands: { service: { takes: services.map(({ name }) => name), meaning: 'whose copies are made anew' } },
  flags: {
    ...administratorFlags,
    json: { takes: 'nothing', meaning: 'print the report as one line of JSON, and nothing else' },
  },
});

/** Has a running service make its copies of others' facts anew, and says how many events that took and how long. */
async function main(): Promise<number> {
  const progress = new Progress(flags.json);
  const ask = await asking();
  let { state, ...told } = await ask('POST');
  while (state === 'running') {
    progress.update(`${operands.service}: ${(told as { events: number }).events} events`);
    await pause(200);
    ({ state, ...told } = await ask('GET'));
  }
  if (state !== 'done') throw new LocalFailure(`The copies of ${operands.service} stay as they were: ${(told as { reason?: string }).reason ?? state}.`);
  const { report } = told as Extract<RebuildState, { state: 'done' }>;
  if (flags.json) process.stdout.write(`${JSON.stringify(report)}\n`);
  const copies = Object.entries(report.copies).map(([name, { rows, changed }]) => `${name}: ${rows} rows, ${changed} differ from before`);
  progress.say([`${operands.service} was made anew from ${report.events} events in ${(report.milliseconds / 1000).toFixed(1)} s.`, ...copies].join('\n'));
  return 0;
}

async function asking(): Promise<(method: 'GET' | 'POST') => Promise<RebuildState>> {
  const { baseUrl, headers } = await asAdministrator(flags);
  return async (method) => {
    const answer = await fetch(`${baseUrl}/api/${operands.service}/ops/rebuild`, { method, headers });
    if (!answer.ok) throw new LocalFailure(`${operands.service} refuses the rebuild: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as RebuildState;
  };
}

void runCommand(main);
