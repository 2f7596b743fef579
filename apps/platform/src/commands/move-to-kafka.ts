import { join } from 'node:path';
import { holdDataFolder, LocalFailure, Progress, readCommandLine, runCommand, startKafka, startPostgres } from '@caravanserai/local';
import { existsSync } from 'node:fs';
import { closing } from '../running/closing';
import { platformSettings } from '../running/settings';
import { moveToKafka } from '../running/topics';

const { flags } = readCommandLine({
  command: 'npm run move-to-kafka --',
  flags: { json: { takes: 'nothing', meaning: 'print one line of JSON when done, and nothing else' } },
});

/** Fills Kafka's topics from the logs of a platform that ran in one process; may be repeated, and going back is safe too. */
async function main(): Promise<void> {
  const progress = new Progress(flags.json);
  const { folder, env } = platformSettings();
  if (!existsSync(join(folder, 'secrets.json'))) throw new LocalFailure(`There is no data in ${folder} to move.`);
  const hold = holdDataFolder(folder);
  const sent = await closing({ release: async () => hold.release() }, async () => {
    const postgres = await startPostgres({ folder, log: (line) => progress.update(line) });
    return closing({ release: () => postgres.stop() }, async () => {
      const kafka = env['KAFKA_BROKERS'] ? undefined : await startKafka({ folder: join(folder, 'kafka'), log: (line) => progress.update(line) });
      const moved = await closing({ release: async () => kafka?.stop() }, () =>
        moveToKafka(folder, env['KAFKA_BROKERS'] ?? (kafka?.brokers as string), (name) => postgres.urlOf(name), (line) => progress.update(line)),
      );
      await kafka?.stop();
      await postgres.stop();
      return moved;
    });
  });
  hold.release();
  const total = Object.values(sent).reduce((sum, count) => sum + count, 0);
  if (flags.json) process.stdout.write(`${JSON.stringify({ sent })}\n`);
  progress.say(total === 0 ? 'The topics hold everything already.' : `${total} events were brought into the topics. Start with npm run start:kafka.`);
}

void runCommand(main);
