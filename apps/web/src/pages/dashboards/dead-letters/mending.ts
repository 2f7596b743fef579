import { type AnswerOf, commandHeaders } from '../../../api/client';
import type { CommandMeta } from '../../../parts/use-command';
import { ask, command } from '../ask';
import type { Queue } from '../parked';
import { type Outcome, outcomeOf, type Way } from './outcome';

const MOST = 200;
/** A service applies what it was told within this; then the proof is read. */
const SETTLES_MS = 700;

export const parkedOf = (service: string, signal?: AbortSignal) => ask<AnswerOf<'/api/touring/ops/parked-events'>>(`/api/${service}/ops/parked-events`, { limit: MOST }, signal).then(({ items }) => items);

/** Acts on the head of one queue and looks what became of it. @throws Refusal */
export async function mend({ service, head, behind }: Queue, way: Way, reason: string, meta: CommandMeta): Promise<Outcome> {
  await command(`/api/${service}/ops/parked-events/${head.id}/${way}`, reason === '' ? {} : { reason }, commandHeaders({ action: meta.action }));
  await new Promise((settled) => setTimeout(settled, SETTLES_MS));
  return outcomeOf({ service, head, behind, way }, await parkedOf(service), new Date().toISOString());
}
