import { inBatches } from './batches';

async function* from<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

async function gathered<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('rows cut into batches', () => {
  it.each([
    ['none', [], 3, 10_000, []],
    ['fewer than a batch', ['a', 'b'], 3, 10_000, [['a', 'b']]],
    ['exactly two batches', ['a', 'b', 'c', 'd'], 2, 10_000, [['a', 'b'], ['c', 'd']]],
    ['cut by size', ['aaaa', 'bbbb', 'cccc'], 9, 1_024 + 14, [['aaaa', 'bbbb'], ['cccc']]],
    ['one that is too long alone', ['a', 'b'.repeat(100), 'c'], 9, 1_024 + 20, [['a'], ['b'.repeat(100)], ['c']]],
  ])('%s', async (_case, items, rowsMax, bytesMax, expected) => {
    expect(await gathered(inBatches(from(items), (item) => item, rowsMax, bytesMax))).toEqual(expected);
  });
});
