import type { ParkedEvent, Queue } from '../parked';

export type Way = 'redrive' | 'discard' | 'skip-gap';

/** What became of something that was mended: the proof, read from its service afterwards. */
export interface Outcome {
  readonly service: string;
  readonly event: ParkedEvent;
  readonly way: Way;
  /** It and all behind it are gone from the queue; or it failed again; or what was behind it stands still now. */
  readonly end: 'through' | 'again' | 'next-fails';
  readonly behind: number;
  readonly reason: string | null;
  readonly at: string;
}

/** What the list of parked events says of a queue whose head was mended. */
export function outcomeOf({ service, head, behind, way }: Pick<Queue, 'service' | 'head' | 'behind'> & { readonly way: Way }, left: readonly ParkedEvent[], at: string): Outcome {
  const same = left.find(({ id }) => id === head.id);
  const next = left.filter(({ topic, aggregateId }) => topic === head.topic && aggregateId === head.aggregateId).toSorted((one, other) => one.sequence - other.sequence)[0];
  const end = same ? 'again' : next ? 'next-fails' : 'through';
  return { service, event: head, way, end, behind: behind.length, reason: (same ?? next)?.reason ?? null, at };
}
