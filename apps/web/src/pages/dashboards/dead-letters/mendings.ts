import { useQuery } from '@tanstack/react-query';
import { type AnswerOf, commandHeaders, isRefusal, type ItemOf } from '../../../api/client';
import type { CommandMeta } from '../../../parts/use-command';
import { ask, command } from '../ask';
import { SERVICES } from '../../../parts/services';
import type { Cause } from '../parked';

export const MENDINGS_KEY = ['mendings'] as const;

/** Many events at once, proposed by one administrator and confirmed by another. */
export type Mending = ItemOf<'/api/touring/ops/mendings'> & { readonly service: string };

const EVERY_MS = 15_000;
const MOST = 200;

async function readOf(service: string, signal: AbortSignal): Promise<Mending[]> {
  try {
    const { items } = await ask<AnswerOf<'/api/touring/ops/mendings'>>(`/api/${service}/ops/mendings`, { limit: MOST }, signal);
    return items.map((mending) => ({ ...mending, service }));
  } catch (error) {
    // The page says of itself which services are away.
    if (!isRefusal(error) || (error.status !== 0 && error.status < 500)) throw error;
    return [];
  }
}

/** Those of all services, the latest first. */
export const useMendings = () =>
  useQuery({
    queryKey: MENDINGS_KEY,
    queryFn: async ({ signal }) => (await Promise.all(SERVICES.map((service) => readOf(service, signal)))).flat().toSorted((left, right) => right.proposedAt.localeCompare(left.proposedAt)),
    refetchInterval: EVERY_MS,
  });

const filterOf = ({ topic, type, reason: cause }: Cause) => ({ topic, type, cause });

/** How many events a proposal would mean, as the service counts them now. @throws Refusal */
export async function countMeant(cause: Cause): Promise<number> {
  return (await ask<AnswerOf<'/api/touring/ops/parked-events/summary'>>(`/api/${cause.service}/ops/parked-events/summary`, filterOf(cause))).events;
}

export const propose = (cause: Cause, action: Mending['action'], reason: string, { action: key }: CommandMeta) =>
  command(`/api/${cause.service}/ops/mendings`, { action, reason, ...filterOf(cause) }, commandHeaders({ action: key }));

export const settle = ({ service, id }: Mending, way: 'confirm' | 'withdraw', { action }: CommandMeta) => command(`/api/${service}/ops/mendings/${id}/${way}`, {}, commandHeaders({ action }));
