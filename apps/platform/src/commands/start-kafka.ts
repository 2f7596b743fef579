import 'reflect-metadata';
import { join } from 'node:path';
import { interrupted, Progress, readCommandLine, runCommand, startKafka } from '@caravanserai/local';
import { demonstrationAccounts } from '../demonstration/accounts';
import { furnish } from '../demonstration/furnish';
import { welcome } from '../demonstration/welcome';
import { startAsProcesses } from '../running/as-processes';
import { closing } from '../running/closing';
import { takeGround } from '../running/ground';
import { platformSettings } from '../running/settings';
import { moveToKafka } from '../running/topics';

const { flags } = readCommandLine({
  command: 'npm run start:kafka --',
  flags: {
    reset: { takes: 'nothing', meaning: 'remove all data of this folder and begin anew' },
    json: { takes: 'nothing', meaning: 'print one line of JSON when ready, and nothing else' },
  },
});

/** Each service as its own process with its own database, over Kafka: KAFKA_BROKERS, or one that is started here. */
async function main(): Promise<void> {
  const progress = new Progress(flags.json);
  const stopping = interrupted();
  const settings = platformSettings();
  const say = (line: string): void => progress.update(line);
  const ground = await takeGround(settings, say, flags.reset);
  await closing(ground, async () => {
    const kafka = settings.env['KAFKA_BROKERS'] ? undefined : await startKafka({ folder: join(settings.folder, 'kafka'), log: say });
    const carrier = { release: async () => kafka?.stop() };
    const brokers = settings.env['KAFKA_BROKERS'] ?? (kafka?.brokers as string);
    await closing(carrier, async () => {
      await moveToKafka(settings.folder, brokers, ground.databaseOf, say);
      const accounts = await demonstrationAccounts(settings, ground);
      const platform = await startAsProcesses(settings, ground, brokers, (line) => progress.say(line));
      await closing({ release: platform.close }, async () => {
        await furnish(settings, accounts, say);
        if (flags.json) process.stdout.write(`${JSON.stringify({ address: platform.address, folder: settings.folder, brokers, accounts })}\n`);
        else progress.say(welcome(settings, accounts));
        await Promise.race([stopping, ground.postgres.ended]);
      });
      progress.say('Stopping; everything that was promised is kept.');
      await platform.close();
    });
    await carrier.release();
  });
  await ground.release();
}

void runCommand(main);
