import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readCommandLine, runCommand } from '@caravanserai/local';
import { BadRouteFile, type TourCriterion } from '../domain/routing/files/route-file';
import { readRouteFile } from '../domain/routing/files/read-route-file';
import { planFile } from './route-plan';
import { routeTable } from './route-table';

const criteria: readonly TourCriterion[] = ['distance', 'end', 'cost', 'carbon', 'waiting', 'length', 'travel-time'];

const { operands, flags } = readCommandLine({
  command: 'npm run route --',
  operands: { file: { takes: 'text', meaning: 'a benchmark with time windows, a TSPLIB file or a tour in JSON, recognised by its content' } },
  flags: {
    json: { takes: 'nothing', meaning: 'print the result as one line of JSON, and nothing else' },
    objective: { takes: ['travel-time', 'makespan'], meaning: 'one value to minimise: the sum of the ways, or the time of the return' },
    pareto: { takes: 'text', shownAs: 'A,B', meaning: `all best compromises between criteria: ${criteria.join(', ')}` },
    seconds: { takes: 'number', least: 1, most: 3600, meaning: 'longest time for the search (115)' },
  },
});

class Refused extends Error {}

function paretoOf(words: string | undefined): TourCriterion[] | null {
  if (words === undefined) return null;
  const names = words.split(',').map((word) => word.trim());
  for (const name of names) if (!criteria.includes(name as TourCriterion)) throw new Refused(`--pareto knows no "${name}"; known are: ${criteria.join(', ')}.`);
  return names as TourCriterion[];
}

function textOf(file: string): string {
  try {
    // npm runs scripts in the root, whatever folder the person who typed a relative path is in.
    return readFileSync(resolve(process.env.INIT_CWD ?? process.cwd(), file), 'utf8');
  } catch (error) {
    throw new Refused(`${file} can't be read: ${(error as Error).message}`);
  }
}

/** The best route of a file. A tour that is not possible is an answer, with its conflict, and no failure. */
async function main(): Promise<number> {
  try {
    const asked = { objective: flags.objective ?? null, pareto: paretoOf(flags.pareto) };
    const plan = planFile(readRouteFile(textOf(operands.file)), asked, (flags.seconds ?? 115) * 1000, () => performance.now());
    process.stdout.write(flags.json ? `${JSON.stringify(plan.answer)}\n` : routeTable(plan));
    return 0;
  } catch (error) {
    if (!(error instanceof BadRouteFile || error instanceof Refused)) throw error;
    process.stderr.write(error instanceof BadRouteFile ? `${operands.file}: line ${error.line}: ${error.reason}\n` : `${error.message}\n`);
    return 2;
  }
}

void runCommand(main);
