import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { holdDataFolder, Progress, readCommandLine, restorePostgres, runCommand, startPostgres } from '@caravanserai/local';
import { emptyTopics, renewLogs } from '@caravanserai/messaging';
import { belongings } from '../running/belongings';
import { markCarrier } from '../running/carrier-mark';
import { closing } from '../running/closing';
import { services } from '../running/services';
import { platformSettings } from '../running/settings';

const { operands, flags } = readCommandLine({
  command: 'npm run restore --',
  operands: { file: { takes: 'text', meaning: 'a file made by npm run backup' } },
  flags: { json: { takes: 'nothing', meaning: 'print one line of JSON when done, and nothing else' } },
});

/**
 * Puts a backup in the place of what this data folder holds, and gives the event logs new identities, so that nothing that was published
 * after the backup is taken for a double of what will be.
 */
async function main(): Promise<void> {
  const progress = new Progress(flags.json);
  const { folder, env } = platformSettings();
  const file = resolve(env['INIT_CWD'] ?? process.cwd(), operands.file);
  const hold = holdDataFolder(folder);
  const held = { release: async () => hold.release() };
  const madeAt = await closing(held, async () => {
    progress.update(`${file} is put in its place`);
    const made = restorePostgres({ folder, file, alongside: belongings }, (line) => progress.say(line));
    const postgres = await startPostgres({ folder, log: (line) => progress.update(line) });
    await closing({ release: () => postgres.stop() }, async () => {
      await renewLogs(Object.fromEntries(services.map(({ name }) => [name, postgres.urlOf(name)])));
      await forgetTopics(folder, env['KAFKA_BROKERS']);
    });
    await postgres.stop();
    return made;
  });
  hold.release();
  if (flags.json) process.stdout.write(`${JSON.stringify({ folder, madeAt: madeAt.toISOString() })}\n`);
  progress.say(`${folder} is again as it was at ${madeAt.toISOString()}.`);
}

/** The topics hold what came after the backup; the next start over Kafka fills them from the restored logs. */
async function forgetTopics(folder: string, brokers: string | undefined): Promise<void> {
  rmSync(join(folder, 'kafka'), { recursive: true, force: true });
  if (brokers) for (const { name } of services) await emptyTopics(brokers, name);
  markCarrier(folder, 'in-process');
}

void runCommand(main);
