import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { repositoryFolder } from '@caravanserai/local';
import { atMost, type Figure, figure } from '../figure';
import type { Ground } from '../ground/ground';
import { Platform } from '../ground/platform';
import type { Rounds } from '../rounds';
import { median } from '../statistics';

/** From `npm start` to the first page: with an empty data folder, and again with the data of the first time. */
export async function startingFigures(ground: Ground, { count, say }: Rounds): Promise<Figure[]> {
  say('what has changed is compiled');
  spawnSync('npm', ['start', '--', '--help'], { cwd: repositoryFolder('deploy/kafka/pom.xml'), stdio: 'ignore' });
  const [cold, warm]: [number[], number[]] = [[], []];
  for (let round = 1; round <= count; round++) {
    for (const seconds of [cold, warm]) {
      say(`${seconds === cold ? 'a first' : 'a second'} start: round ${round} of ${count}`);
      const platform = await Platform.start(join(ground.folder, `platform-${round}`));
      seconds.push(platform.seconds);
      await platform.stop();
    }
  }
  return [
    figure({ name: 'npm start until the page answers, first time (compiled, no data)', unit: 's', value: median(cold) }),
    figure({ name: 'npm start until the page answers, second time', unit: 's', value: median(warm), aim: atMost(10, 's') }),
  ];
}
