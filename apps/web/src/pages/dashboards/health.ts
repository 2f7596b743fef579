import { useQuery } from '@tanstack/react-query';
import { isRefusal } from '../../api/client';
import { ask } from './ask';
import { type ParkedEvent, type ParkedRecord, queuesOf } from './parked';

/** Services of the platform, in the order in which they start. */
export const SERVICES = ['contacts', 'touring', 'coproduction', 'notifications', 'dashboard'] as const;
const MOST = 200;
const EVERY_MS = 10_000;
/** Less is the time that news always takes. */
const LATE_FROM_MS = 15_000;

export interface ServiceHealth {
  readonly service: string;
  /** It does not answer. */
  readonly away: boolean;
  /** Events that are written and not yet sent. */
  readonly waiting: number;
  /** Age of the oldest of them. */
  readonly outboxAgeMs: number | null;
  readonly parked: number;
  readonly dead: number;
  /** Parked events before which others are missing. */
  readonly gaps: number;
  readonly oldestParkedAt: string | null;
  readonly records: number;
  readonly timersLate: number;
}

type Items<T> = { readonly items: readonly T[] };

async function readService(service: string, now: number, signal: AbortSignal): Promise<ServiceHealth> {
  const of = <T>(name: string) => ask<Items<T>>(`/api/${service}/ops/${name}`, { limit: MOST }, signal).then(({ items }) => items);
  try {
    const [outbox, parked, records, timers] = await Promise.all([of<{ occurredAt: string }>('outbox'), of<ParkedEvent>('parked-events'), of<ParkedRecord>('parked-records'), of<{ dueAt: string }>('timers')]);
    return {
      service,
      away: false,
      waiting: outbox.length,
      outboxAgeMs: outbox[0] ? now - Date.parse(outbox[0].occurredAt) : null,
      parked: parked.length,
      dead: parked.filter(({ state }) => state === 'dead').length,
      gaps: queuesOf(service, parked).filter(({ kind }) => kind === 'gap').length,
      oldestParkedAt: parked.map(({ parkedAt }) => parkedAt).toSorted()[0] ?? null,
      records: records.length,
      timersLate: timers.filter(({ dueAt }) => now - Date.parse(dueAt) > LATE_FROM_MS).length,
    };
  } catch (error) {
    // A service that is away is what this shows; anything else is for the page to tell.
    if (!isRefusal(error) || (error.status !== 0 && error.status < 500)) throw error;
    return { service, away: true, waiting: 0, outboxAgeMs: null, parked: 0, dead: 0, gaps: 0, oldestParkedAt: null, records: 0, timersLate: 0 };
  }
}

/** How every service does, asked again every ten seconds. */
export function useHealth(enabled = true) {
  return useQuery({
    queryKey: ['dashboard-health'],
    queryFn: ({ signal }) => Promise.all(SERVICES.map((service) => readService(service, Date.now(), signal))),
    refetchInterval: EVERY_MS,
    enabled,
  });
}

export interface Late {
  readonly service: string;
  readonly behindMs: number;
  readonly waiting: number;
  readonly parked: number;
}

/** Whose news is missing most: events that a service has not sent yet, or that this one could not take. Null where all are here. */
export function latestOf(services: readonly ServiceHealth[], now: number): Late | null {
  const reader = services.find(({ service }) => service === 'dashboard');
  if (reader && reader.parked > 0) return { service: reader.service, behindMs: now - Date.parse(reader.oldestParkedAt ?? new Date(now).toISOString()), waiting: 0, parked: reader.parked };
  const [first] = services.filter(({ outboxAgeMs }) => (outboxAgeMs ?? 0) >= LATE_FROM_MS).toSorted((left, right) => right.outboxAgeMs! - left.outboxAgeMs!);
  return first ? { service: first.service, behindMs: first.outboxAgeMs!, waiting: first.waiting, parked: 0 } : null;
}
