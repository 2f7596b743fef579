import { randomUUID } from 'node:crypto';
import { LocalFailure, Progress, readCommandLine, runCommand } from '@caravanserai/local';
import { administratorFlags, asAdministrator } from '../running/administrator';

const { flags } = readCommandLine({
  command: 'npm run rotate-key --',
  operands: {},
  flags: { ...administratorFlags, json: { takes: 'nothing', meaning: 'print { fingerprint, certificate, succession } as one line of JSON, and nothing else' } },
});

/** Has the key by which a running platform vouches for its evidence followed by a new one, which the present one introduces. */
async function main(): Promise<void> {
  const progress = new Progress(flags.json);
  const { baseUrl, headers } = await asAdministrator(flags);
  const answer = await fetch(`${baseUrl}/api/coproduction/evidence/issuer/successor`, { method: 'POST', headers: { ...headers, 'idempotency-key': randomUUID() } });
  if (!answer.ok) throw new LocalFailure(`The key stays as it is: ${answer.status} ${await answer.text()}`);
  const next = (await answer.json()) as { fingerprint: string; succession: readonly unknown[] };
  if (flags.json) process.stdout.write(`${JSON.stringify(next)}\n`);
  progress.say([
    `The key is now ${next.fingerprint}, number ${next.succession.length + 1} of this platform. Publish this fingerprint where you published the one before.`,
    'What was given out before verifies with the earlier key as it did; docs/evidence.md says how to judge it by the new one.',
  ].join('\n'));
}

void runCommand(main);
