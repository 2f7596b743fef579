import { Malformed } from './bytes';
import { type Json, linesOf, parseCanonical } from './canonical';
import { hashOf } from './hashes';
import type { Fault } from './report';

export interface Link {
  readonly entry: Json;
  readonly hash: string;
}

/** So many hashes are asked for at a time: one by one WebCrypto would take longer to answer than to reckon. */
const AT_ONCE = 1_000;
const file = 'events.jsonl';

/**
 * Reads the log: one event a line, each with a hash over itself and the hash before it. The first event that does not follow is
 * named; what stands behind it can't be judged.
 */
export async function readEvents(bytes: Uint8Array): Promise<{ links: readonly Link[]; fault: Fault | null }> {
  const links: Link[] = [];
  let lines: string[];
  try {
    lines = linesOf(bytes);
  } catch {
    return { links, fault: { file, event: lineOfBadText(bytes), code: 'event-unreadable', detail: 'is no UTF-8' } };
  }
  for (const [index, line] of lines.entries()) {
    const link = parsed(line);
    if (link instanceof Malformed) return { links, fault: (await firstBroken(links)) ?? { file, event: index + 1, code: 'event-unreadable', detail: link.message } };
    links.push(link);
  }
  const unfinished = bytes.length > 0 && bytes.at(-1) !== 10 ? { file, event: links.length, code: 'event-unreadable', detail: 'does not end its line' } : null;
  return { links, fault: (await firstBroken(links)) ?? unfinished };
}

function parsed(line: string): Link | Malformed {
  try {
    const { entry, hash, ...more } = parseCanonical(line) ?? {};
    const complete = typeof entry === 'object' && entry !== null && typeof hash === 'string' && Object.keys(more).length === 0;
    return complete ? { entry, hash } : new Malformed('is no entry with a hash');
  } catch (error) {
    if (error instanceof Malformed) return error;
    throw error;
  }
}

async function firstBroken(links: readonly Link[]): Promise<Fault | null> {
  for (let from = 0; from < links.length; from += AT_ONCE) {
    const part = links.slice(from, from + AT_ONCE);
    const hashes = await Promise.all(part.map(({ entry }, index) => hashOf({ entry, previous: links[from + index - 1]?.hash ?? null })));
    const broken = part.findIndex(({ entry, hash }, index) => hash !== hashes[index] || entry.seq !== from + index + 1);
    if (broken !== -1) return { file, event: from + broken + 1, code: 'event-does-not-follow', detail: 'its hash does not follow from it and the event before' };
  }
  return null;
}

/** The text can't be read, so the line is counted in bytes. */
function lineOfBadText(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [line, start] = [1, 0];
  for (const [at, byte] of bytes.entries()) {
    if (byte !== 10) continue;
    try {
      decoder.decode(bytes.subarray(start, at));
    } catch {
      return line;
    }
    [line, start] = [line + 1, at + 1];
  }
  return line;
}
