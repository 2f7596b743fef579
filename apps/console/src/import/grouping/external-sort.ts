import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Characters of JSON held in memory at once. As text they are out of the garbage collector's way; as objects they would cost it five times the room. */
const heldCharactersMax = 16 * 1024 * 1024;

/** `text` is the whole pair as one line of JSON. */
interface Held {
  readonly key: string;
  readonly text: string;
}

/**
 * Gives the items in the order of their keys (by UTF-16 unit), whatever their number: what does not fit into memory waits in sorted runs in a temporary folder, which
 * goes when the last item was taken or the taker stops. Equal keys keep their order. Items must be plain JSON.
 */
export async function* sortedBy<T>(items: AsyncIterable<T>, keyOf: (item: T) => string, charactersMax = heldCharactersMax): AsyncGenerator<T> {
  const runs: string[] = [];
  let folder: string | null = null;
  let held: Held[] = [];
  let characters = 0;
  try {
    for await (const item of items) {
      const key = keyOf(item);
      const text = JSON.stringify({ key, item });
      held.push({ key, text });
      characters += text.length;
      if (characters < charactersMax) continue;
      folder ??= mkdtempSync(join(tmpdir(), 'caravanserai-import-'));
      runs.push(await writeRun(join(folder, `${runs.length}.jsonl`), held));
      [held, characters] = [[], 0];
    }
    for await (const text of merged([...runs.map(readRun), inOrder(held)])) yield (JSON.parse(text) as { item: T }).item;
  } finally {
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
  }
}

async function writeRun(file: string, held: Held[]): Promise<string> {
  held.sort(byKey);
  // Private: rows of a file that is being imported are nobody else's business.
  await pipeline(Readable.from(linesOf(held)), createWriteStream(file, { mode: 0o600 }));
  return file;
}

/** Some hundred rows a piece: a stream of single rows spends its time in the stream. */
function* linesOf(held: readonly Held[]): Generator<string> {
  for (let at = 0; at < held.length; at += 500) yield held.slice(at, at + 500).map(({ text }) => `${text}\n`).join('');
}

async function* readRun(file: string): AsyncGenerator<Held> {
  const input = createReadStream(file, { highWaterMark: 32 * 1024 });
  try {
    for await (const text of createInterface({ input, crlfDelay: Infinity })) yield { key: (JSON.parse(text) as Held).key, text };
  } finally {
    input.destroy();
  }
}

async function* inOrder(held: Held[]): AsyncGenerator<Held> {
  yield* held.sort(byKey);
}

/** Takes the least of the runs' heads again and again. A gigabyte makes some sixty runs; searching them costs less than reading the row. */
async function* merged(runs: readonly AsyncGenerator<Held>[]): AsyncGenerator<string> {
  const heads = await Promise.all(runs.map(async (run) => ({ run, at: await run.next() })));
  try {
    for (;;) {
      let least: (typeof heads)[number] | null = null;
      for (const head of heads) if (head.at.done !== true && (least === null || byKey(head.at.value, least.at.value as Held) < 0)) least = head;
      if (least === null) return;
      yield (least.at.value as Held).text;
      least.at = await least.run.next();
    }
  } finally {
    await Promise.all(runs.map((run) => run.return(undefined)));
  }
}

function byKey(a: Held, b: Held): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
