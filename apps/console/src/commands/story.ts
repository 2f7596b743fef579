import { LocalFailure, Progress, readCommandLine, runCommand } from '@caravanserai/local';
import type { Example } from '../examples/example';
import { exampleNames, examples } from '../examples/examples';
import { playExample } from '../examples/play-example';
import { Surprise } from '../story/actor';
import { castOf } from '../story/cast';
import { Narrator } from '../story/narrator';
import { play } from '../story/play';
import { realTour } from '../story/real-tour';
import { firstMonday, showing } from '../story/tour-to-play';

const { flags } = readCommandLine({
  command: 'npm run story --',
  flags: {
    example: { takes: 'text', shownAs: 'NAME', meaning: `play a co-production instead: ${exampleNames.join(', ')}` },
    import: { takes: 'text', shownAs: 'FOLDER', meaning: 'import museums.csv and exhibitions.csv of this folder first and play with real institutions and a real tour' },
    json: { takes: 'nothing', meaning: 'print the steps as one line of JSON, and nothing else' },
  },
});

/** Plays the whole main job, or a co-production, over HTTP against a running platform; ends with code 1 at the first surprise. */
async function main(): Promise<number> {
  const baseUrl = process.env.BASE_URL ?? `http://localhost:${process.env.PORT ?? 8080}`;
  const narrator = new Narrator((line) => (flags.json ? undefined : console.log(line)));
  const start = performance.now();
  try {
    await (flags.example === undefined ? playTour(baseUrl, narrator) : playExample(baseUrl, exampleNamed(flags.example), narrator));
  } catch (error) {
    if (!(error instanceof Surprise)) throw error;
    console.error(`Surprise: ${error.message}`);
    return 1;
  }
  const milliseconds = Math.round(performance.now() - start);
  console.log(flags.json ? JSON.stringify({ steps: narrator.told, milliseconds }) : `The story ends well after ${narrator.told.length} steps and ${(milliseconds / 1000).toFixed(1)} s.`);
  return 0;
}

async function playTour(baseUrl: string, narrator: Narrator): Promise<void> {
  const cast = await narrator.step('identity', () => castOf(baseUrl), 'everybody signs in');
  const today = new Date().toISOString().slice(0, 10);
  const invented = { cast, tour: showing(`The Inns between Two Seas (${today})`, `Gallery of ${new Date().toISOString()}`, firstMonday(today, 14), 91) };
  const chosen = flags.import === undefined ? invented : await realTour(baseUrl, flags.import, cast, narrator, new Progress(flags.json));
  await play(chosen.cast, chosen.tour, narrator);
}

function exampleNamed(name: string): Example {
  const example = exampleNames.find((one) => one === name);
  if (example === undefined) throw new LocalFailure(`There is no example "${name}"; there are ${exampleNames.join(', ')}.`);
  return examples[example];
}

void runCommand(main);
