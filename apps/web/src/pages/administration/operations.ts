import { answerOf, api, isRefusal, type ItemOf } from '../../api/client';

export type Outgoing = ItemOf<'/api/touring/ops/outbox'>;
export type Parked = ItemOf<'/api/touring/ops/parked-events'>;
export type Timer = ItemOf<'/api/touring/ops/timers'>;
export type AuditEntry = ItemOf<'/api/touring/ops/audit'>;

/** The four lists are the same in each service. */
export interface Operations {
  readonly outbox: readonly Outgoing[];
  readonly parked: readonly Parked[];
  readonly timers: readonly Timer[];
  readonly audit: readonly AuditEntry[];
}

const SOME = 100;
type List<T> = { readonly items: readonly T[] };

export const readHealth = async () => (await answerOf(api.GET('/api/health'))).services;

/** One list of a service's operations; the four are the same in each service. A service without one has nothing of it. */
async function listed<T>(service: string, list: string): Promise<readonly T[]> {
  try {
    return ((await answerOf(api.GET(`/api/${service}/ops/${list}` as never, { params: { query: { limit: SOME } } } as never))) as unknown as List<T>).items;
  } catch (error) {
    if (isRefusal(error, 'not-found')) return [];
    throw error;
  }
}

export async function readOperations(service: string): Promise<Operations> {
  const [outbox, parked, timers, audit] = await Promise.all([listed<Outgoing>(service, 'outbox'), listed<Parked>(service, 'parked-events'), listed<Timer>(service, 'timers'), listed<AuditEntry>(service, 'audit')]);
  return { outbox, parked, timers, audit };
}

/** What of a service wants somebody: the oldest event that waits to go out, parked events, timers that are late. */
export function troubleIn({ outbox, parked, timers }: Operations, now: Date): { readonly waits: number; readonly oldestMinutes: number; readonly parked: number; readonly lateTimers: number } {
  const oldest = Math.min(...outbox.map(({ occurredAt }) => Date.parse(occurredAt)), now.getTime());
  return { waits: outbox.length, oldestMinutes: Math.floor((now.getTime() - oldest) / 60_000), parked: parked.length, lateTimers: timers.filter(({ dueAt }) => Date.parse(dueAt) < now.getTime() - 60_000).length };
}
