import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { archivePostgres, Progress, readCommandLine, runCommand } from '@caravanserai/local';
import { belongings } from '../running/belongings';
import { platformSettings } from '../running/settings';

const { operands, flags } = readCommandLine({
  command: 'npm run backup --',
  operands: { file: { takes: 'text', meaning: 'where the backup goes; replaced only by a complete one' } },
  flags: { json: { takes: 'nothing', meaning: 'print one line of JSON when done, and nothing else' } },
});

/** All databases, configuration and keys in one file, as of one moment; the platform may be running. */
async function main(): Promise<void> {
  const progress = new Progress(flags.json);
  const { folder } = platformSettings();
  const file = resolve(process.env['INIT_CWD'] ?? process.cwd(), operands.file);
  progress.update(`The data of ${folder} is copied`);
  const start = performance.now();
  await archivePostgres({ folder, file, alongside: belongings }, new Date());
  const { size } = statSync(file);
  const milliseconds = Math.round(performance.now() - start);
  if (flags.json) process.stdout.write(`${JSON.stringify({ file, bytes: size, milliseconds })}\n`);
  progress.say(`${file} holds everything (${(size / 1e6).toFixed(1)} MB, ${(milliseconds / 1000).toFixed(1)} s). It holds the keys as well: keep it as you keep them.`);
}

void runCommand(main);
