import 'reflect-metadata';
import { interrupted, Progress, readCommandLine, runCommand } from '@caravanserai/local';
import { closing } from '../running/closing';
import { welcome } from '../demonstration/welcome';
import { demonstrationAccounts } from '../demonstration/accounts';
import { furnish } from '../demonstration/furnish';
import { markCarrier } from '../running/carrier-mark';
import { takeGround } from '../running/ground';
import { startInOneProcess } from '../running/in-one-process';
import { platformSettings } from '../running/settings';

const { flags } = readCommandLine({
  command: 'npm start --',
  flags: {
    reset: { takes: 'nothing', meaning: 'remove all data of this folder and begin anew' },
    json: { takes: 'nothing', meaning: 'print one line of JSON when ready, and nothing else' },
  },
});

/** The whole platform in one process, with PostgreSQL from npm and nothing else. */
async function main(): Promise<number> {
  const progress = new Progress(flags.json);
  const stopping = interrupted();
  const settings = platformSettings();
  const say = (line: string): void => progress.update(line);
  const ground = await takeGround(settings, say, flags.reset);
  const accounts = await closing(ground, () => demonstrationAccounts(settings, ground));
  const platform = await closing(ground, () => startInOneProcess(settings, ground, say));
  await closing(ground, () => closing({ release: platform.close }, () => furnish(settings, accounts, say)));
  markCarrier(settings.folder, 'in-process');
  if (flags.json) process.stdout.write(`${JSON.stringify({ address: platform.address, folder: settings.folder, accounts })}\n`);
  else progress.say(welcome(settings, accounts));
  const left = await Promise.race([stopping, ground.postgres.ended.then(() => 'postgres')]);
  progress.say(left ? 'PostgreSQL ended by itself, so the platform stops.' : 'Stopping; everything that was promised is kept.');
  await platform.close();
  await ground.release();
  return left ? 1 : 0;
}

void runCommand(main);
