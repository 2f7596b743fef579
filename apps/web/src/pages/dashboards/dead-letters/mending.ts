import { commandHeaders } from '../../../api/client';
import type { CommandMeta } from '../../../parts/use-command';
import { ask, command } from '../ask';
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

const MOST = 200;
/** A service applies what it was told within this; then the proof is read. */
const SETTLES_MS = 700;

export const parkedOf = (service: string, signal?: AbortSignal) => ask<{ readonly items: readonly ParkedEvent[] }>(`/api/${service}/ops/parked-events`, { limit: MOST }, signal).then(({ items }) => items);

/** Acts on the head of one queue and looks what became of it. @throws Refusal */
export async function mend({ service, head, behind }: Queue, way: Way, reason: string, meta: CommandMeta): Promise<Outcome> {
  await command(`/api/${service}/ops/parked-events/${head.id}/${way}`, reason === '' ? {} : { reason }, commandHeaders({ action: meta.action }));
  await new Promise((settled) => setTimeout(settled, SETTLES_MS));
  return outcomeOf({ service, head, behind, way }, await parkedOf(service), new Date().toISOString());
}

export function outcomeOf({ service, head, behind, way }: Pick<Queue, 'service' | 'head' | 'behind'> & { readonly way: Way }, left: readonly ParkedEvent[], at: string): Outcome {
  const same = left.find(({ id }) => id === head.id);
  const next = left.filter(({ topic, aggregateId }) => topic === head.topic && aggregateId === head.aggregateId).toSorted((one, other) => one.sequence - other.sequence)[0];
  const end = same ? 'again' : next ? 'next-fails' : 'through';
  return { service, event: head, way, end, behind: behind.length, reason: (same ?? next)?.reason ?? null, at };
}
