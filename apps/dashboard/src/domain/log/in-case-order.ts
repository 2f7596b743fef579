import type { EventLog } from './event-log';
import type { Selection } from './filter';

/** The cases of a selection that have events, in the order in which they began. */
export function* selectedCases({ cases }: EventLog, { mask }: Selection): Generator<number> {
  for (let at = 0; at < cases.length; at++) if (cases.lastEvent[at]! >= 0 && (mask === null || mask[at] === 1)) yield at;
}

/** The events of a case in its own order. */
export function eventsOf({ events, cases }: EventLog, caseNumber: number): number[] {
  const found: number[] = [];
  for (let event = cases.lastEvent[caseNumber]!; event >= 0; event = events.previous[event]!) found.push(event);
  return found.reverse();
}

const CHUNK_LENGTH = 64 * 1024;

/** Puts small pieces together, so that whoever sends them on is not called for each. */
export function* inChunks(pieces: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK_LENGTH) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}
