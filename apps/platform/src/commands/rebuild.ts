import { setTimeout as pause } from 'node:timers/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { signIn } from '@caravanserai/console';
import { LocalFailure, Progress, readCommandLine, runCommand } from '@caravanserai/local';
import type { RebuildState } from '@caravanserai/messaging';
import { services } from '../running/services';
import { platformSettings } from '../running/settings';

const { operands, flags } = readCommandLine({
  command: 'npm run rebuild --',
  operands: { service: { takes: services.map(({ name }) => name), meaning: 'whose copies are made anew' } },
  flags: {
    account: { takes: 'text', shownAs: 'NAME', meaning: 'an administrator (amina)' },
    password: { takes: 'text', shownAs: 'PASSWORD', meaning: 'for an account that is none of the demonstration' },
    json: { takes: 'nothing', meaning: 'print the report as one line of JSON, and nothing else' },
  },
});

/** Has a running service make its copies of others' facts anew, and says how many events that took and how long. */
async function main(): Promise<number> {
  const progress = new Progress(flags.json);
  const { folder, env, port } = platformSettings();
  const baseUrl = env['BASE_URL'] ?? `http://localhost:${port}`;
  const ask = await administrator(baseUrl, flags.account ?? 'amina', flags.password ?? passwordIn(folder));
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

async function administrator(baseUrl: string, username: string, password: string): Promise<(method: 'GET' | 'POST') => Promise<RebuildState>> {
  const { accessToken } = await signIn(baseUrl, username, password);
  const authorization = { authorization: `Bearer ${accessToken}` };
  const me = (await (await fetch(`${baseUrl}/api/contacts/me`, { headers: authorization })).json()) as { mandates?: Array<{ power: string; organisationId: string }> };
  const mandate = me.mandates?.find(({ power }) => power === 'administer-platform');
  if (mandate === undefined) throw new LocalFailure(`${username} does not administer the platform.`);
  const headers = { ...authorization, 'x-acting-for': mandate.organisationId };
  return async (method) => {
    const answer = await fetch(`${baseUrl}/api/${operands.service}/ops/rebuild`, { method, headers });
    if (!answer.ok) throw new LocalFailure(`${operands.service} refuses the rebuild: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as RebuildState;
  };
}

function passwordIn(folder: string): string {
  try {
    return (JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8')) as { demonstrationPassword: string }).demonstrationPassword;
  } catch {
    throw new LocalFailure('There is no demonstration here; name an administrator with --account and --password.');
  }
}

void runCommand(main);
