import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { sortedBy } from './external-sort';

const runFolders = () => readdirSync(tmpdir()).filter((name) => name.startsWith('caravanserai-import-'));

async function* from<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

async function gathered<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('sorting more than fits into memory', () => {
  it.each([
    ['nothing', [], 1_000, []],
    ['what fits', [3, 1, 2], 1_000, [1, 2, 3]],
    ['a run for each', [4, 3, 1, 2], 1, [1, 2, 3, 4]],
    ['several runs and a rest', [9, 8, 7, 6, 5, 4, 3, 2, 1], 2 * '{"key":"1","item":1}'.length, [1, 2, 3, 4, 5, 6, 7, 8, 9]],
  ])('%s', async (_case, items, charactersMax, expected) => {
    const sorted = await gathered(sortedBy(from(items), String, charactersMax));
    expect(sorted).toEqual(expected);
  });

  it('keeps the order of equal keys over several runs', async () => {
    const items = [['b', 1], ['a', 2], ['b', 3], ['a', 4], ['a', 5]] as const;
    const sorted = await gathered(sortedBy(from(items), ([key]) => key, 40));
    expect(sorted.map(([, at]) => at)).toEqual([2, 4, 5, 1, 3]);
  });

  it('leaves no file behind, not even when nobody takes the rest', async () => {
    const before = runFolders();
    for await (const first of sortedBy(from([3, 2, 1]), String, 1)) {
      expect(first).toBe(1);
      break;
    }
    expect(runFolders()).toEqual(before);
  });
});
