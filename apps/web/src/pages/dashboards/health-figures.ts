import type { AnswerOf } from '../../api/types';

/** Less is the time that news always takes. */
const LATE_FROM_MS = 15_000;

export type ServiceHealth = AnswerOf<'/api/dashboard/services/health'>['services'][number];
/** One that has answered. */
export type Report = Extract<ServiceHealth, { readonly outboxDepth: number }>;

export const isReport = (health: ServiceHealth): health is Report => 'outboxDepth' in health;

export const lagOf = ({ consumerLag }: Pick<Report, 'consumerLag'>): number => Object.values(consumerLag).reduce((sum, events) => sum + events, 0);

/** Events that need somebody: things whose event was given up, or before whose event others are missing. */
export const brokenIn = ({ deadKeys, gaps }: Pick<Report, 'deadKeys' | 'gaps'>): number => deadKeys + gaps;

export interface Late {
  readonly service: string;
  readonly behindMs: number;
  readonly waiting: number;
  readonly parked: number;
}

/** Whose news is missing most: events that this service could not take, that another has not sent, or that are on their way. Null where all are here. */
export function latestOf(services: readonly ServiceHealth[], now: number): Late | null {
  const reports = services.filter(isReport);
  const reader = reports.find(({ name }) => name === 'dashboard');
  const since = reader?.oldestUnprocessedAt ? now - Date.parse(reader.oldestUnprocessedAt) : 0;
  if (reader && reader.parkedEvents > 0) return { service: reader.name, behindMs: since, waiting: 0, parked: reader.parkedEvents };
  const [unsent] = reports.filter(({ outboxOldestSeconds }) => outboxOldestSeconds * 1_000 >= LATE_FROM_MS).toSorted((left, right) => right.outboxOldestSeconds - left.outboxOldestSeconds);
  if (unsent) return { service: unsent.name, behindMs: unsent.outboxOldestSeconds * 1_000, waiting: unsent.outboxDepth, parked: 0 };
  const [owner] = Object.entries(reader?.consumerLag ?? {}).toSorted(([, left], [, right]) => right - left);
  return owner && since >= LATE_FROM_MS ? { service: owner[0], behindMs: since, waiting: owner[1], parked: 0 } : null;
}
