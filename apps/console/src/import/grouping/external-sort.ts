import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Rows held in memory at once; 20,000 of the longest rows of the known files are about 20 MB. */
const rowsInMemoryMax = 20_000;

interface Keyed<T> {
  readonly key: string;
  readonly item: T;
}

/**
 * Gives the items in the order of their keys (by UTF-16 unit), whatever their number: what does not fit into memory waits in sorted runs in a temporary folder, which
 * goes when the last item was taken or the taker stops. Equal keys keep their order. Items must be plain JSON.
 */
export async function* sortedBy<T>(items: AsyncIterable<T>, keyOf: (item: T) => string, rowsMax = rowsInMemoryMax): AsyncGenerator<T> {
  const runs: string[] = [];
  let folder: string | null = null;
  let held: Keyed<T>[] = [];
  try {
    for await (const item of items) {
      held.push({ key: keyOf(item), item });
      if (held.length < rowsMax) continue;
      folder ??= mkdtempSync(join(tmpdir(), 'caravanserai-import-'));
      runs.push(await writeRun(join(folder, `${runs.length}.jsonl`), held));
      held = [];
    }
    const readers = [...runs.map((run) => readRun<T>(run)), inOrder(held)];
    yield* merge(readers);
  } finally {
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
  }
}

async function writeRun<T>(file: string, held: Keyed<T>[]): Promise<string> {
  held.sort(byKey);
  // Private: rows of a file that is being imported are nobody else's business.
  await pipeline(Readable.from(lines(held)), createWriteStream(file, { mode: 0o600 }));
  return file;
}

/** Some hundred rows a piece: a stream of single rows spends its time in the stream. */
function* lines(held: readonly unknown[]): Generator<string> {
  for (let at = 0; at < held.length; at += 500) yield held.slice(at, at + 500).map((one) => `${JSON.stringify(one)}\n`).join('');
}

async function* readRun<T>(file: string): AsyncGenerator<Keyed<T>> {
  const lines = createInterface({ input: createReadStream(file, { highWaterMark: 32 * 1024 }), crlfDelay: Infinity });
  for await (const line of lines) yield JSON.parse(line) as Keyed<T>;
}

async function* inOrder<T>(held: Keyed<T>[]): AsyncGenerator<Keyed<T>> {
  yield* held.sort(byKey);
}

/** Takes the least of the runs' heads again and again; with some dozens of runs a search costs less than a heap would in lines. */
async function* merge<T>(readers: readonly AsyncGenerator<Keyed<T>>[]): AsyncGenerator<T> {
  const heads = await Promise.all(readers.map(async (reader) => ({ reader, at: await reader.next() })));
  try {
    for (;;) {
      const open = heads.filter(({ at }) => at.done !== true);
      const [first, ...others] = open;
      if (first === undefined) return;
      const least = others.reduce((best, next) => (byKey(headOf(next.at), headOf(best.at)) < 0 ? next : best), first);
      yield headOf(least.at).item;
      least.at = await least.reader.next();
    }
  } finally {
    await Promise.all(readers.map((reader) => reader.return(undefined)));
  }
}

function headOf<T>(at: IteratorResult<Keyed<T>>): Keyed<T> {
  return at.value as Keyed<T>;
}

function byKey(a: Keyed<unknown>, b: Keyed<unknown>): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
