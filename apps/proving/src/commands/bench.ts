import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Progress, readCommandLine, repositoryFolder, runCommand } from '@caravanserai/local';
import type { Figure } from '../bench/figure';
import { measurements } from '../bench/figures';
import { Ground } from '../bench/ground/ground';
import { gathered } from '../bench/gathered';
import { table } from '../bench/table';

const names = Object.keys(measurements);

process.argv.splice(2, Infinity, ...gathered(process.argv.slice(2), '--only'));
const { flags } = readCommandLine({
  command: 'npm run bench --',
  flags: {
    only: { takes: 'text', shownAs: 'NAME ...', meaning: `measure only these: ${names.join(', ')}` },
    seconds: { takes: 'number', least: 1, most: 600, meaning: 'how long each contestant runs in each round (8)' },
    rounds: { takes: 'number', least: 1, most: 99, meaning: 'how many rounds there are; the medians count (3)' },
    profile: { takes: 'text', shownAs: 'FOLDER', meaning: 'write processor profiles of all Node processes there' },
    json: { takes: 'nothing', meaning: 'print the figures as one line of JSON, and nothing else' },
  },
});

/** Measures the platform beside baselines of the same run, prints a table and writes bench-results.json. */
async function main(): Promise<void> {
  const progress = new Progress(flags.json);
  const chosen = flags.only?.split(',') ?? names;
  const unknown = chosen.find((name) => !names.includes(name));
  if (unknown !== undefined) return refuse(unknown);
  const say = (line: string): void => progress.update(line);
  const ground = await Ground.take(say, flags.profile);
  const figures: Figure[] = [];
  let failed = true;
  try {
    for (const name of chosen) {
      const rounds = { seconds: flags.seconds ?? 8, count: flags.rounds ?? 3, say: (line: string) => say(`${name}, ${line}`) };
      figures.push(...((await measurements[name]?.(ground, rounds)) ?? []));
    }
    failed = false;
  } finally {
    if (failed) progress.say(`It could not be measured to the end; what the parts have said stands in ${ground.logs}.`);
    await ground.release(failed);
  }
  const file = join(repositoryFolder('deploy/kafka/pom.xml'), 'bench-results.json');
  writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
  progress.say(`The figures stand in ${file}.`);
  process.stdout.write(`${flags.json ? JSON.stringify(figures) : table(figures)}\n`);
}

function refuse(name: string): never {
  process.stderr.write(`There is no figure "${name}"; known are: ${names.join(', ')}.\n`);
  process.exit(2);
}

void runCommand(main);
