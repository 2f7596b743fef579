import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { planFile } from '../src/commands/route-plan';
import { readRouteFile } from '../src/domain/routing/files/read-route-file';

const folder = join(__dirname, '../../../../shared/data/tour-routing');
const needed = existsSync(folder) || process.env['REQUIRE_ALL'] === '1';
const suite = needed ? describe : describe.skip;

const read = (path: string) => readRouteFile(readFileSync(join(folder, path), 'utf8'));
const plan = (path: string, objective: 'travel-time' | 'makespan' | null) => planFile(read(path), { objective, pareto: null }, 120_000, () => performance.now()).answer;

interface Known {
  readonly path: string;
  readonly best: number;
}

function knownOf(family: string): Known[] {
  const lines = readFileSync(join(folder, `best-known-${family}.txt`), 'utf8').split('\n').filter((line) => /^\w/.test(line));
  return lines.map((line) => line.trim().split(/\s+/)).map(([name, best]) => ({ path: join(family, name!), best: Number(best) }));
}

suite('published instances (needs ../shared/data/tour-routing)', () => {
  const known = needed ? [...knownOf('AFG'), ...knownOf('SolomonPesant')].filter(({ path }) => existsSync(join(folder, path))) : [];
  const small = known.filter(({ path }) => read(path).names.length <= 20);

  it('are there: every family, and some of at most 20 places', () => {
    expect({ files: readdirSync(folder).length, small: small.length }).toEqual({ files: 6, small: 19 });
  });

  it('of at most 20 places have their best-known travel time proven, to the published decimals', () => {
    const found = small.map(({ path }) => ({ path, ...plan(path, 'travel-time') })).map(({ path, value, proven }) => ({ path, value: Number(value!.toFixed(2)), proven }));
    expect(found).toEqual(small.map(({ path, best }) => ({ path, value: best, proven: true })));
  });

  it('of at most 20 places have a proven makespan, no later than the tour of least travel time arrives', () => {
    expect(small.filter(({ path }) => !plan(path, 'makespan').proven)).toEqual([]);
  });

  it.each([
    ['burma14.tsp', 3323],
    ['ulysses16.tsp', 6859],
  ])('%s is %i long', (path, value) => {
    expect(plan(path, null)).toMatchObject({ value, proven: true, conflict: null });
  });
});
