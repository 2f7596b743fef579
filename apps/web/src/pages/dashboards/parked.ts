import type { ItemOf } from '../../api/client';

/** An event that could not be applied; the same of every service. */
export type ParkedEvent = ItemOf<'/api/touring/ops/parked-events'>;

/** Bytes that were no event at all; the same of every service. */
export type ParkedRecord = ItemOf<'/api/touring/ops/parked-records'>;

/** One thing that stands still: the event that can't be applied, and those of the same thing that wait behind it. */
export interface Queue {
  readonly service: string;
  readonly head: ParkedEvent;
  readonly behind: readonly ParkedEvent[];
  /** It failed, it waits for a fact that has not arrived, or events before it are missing. */
  readonly kind: 'failed' | 'waits' | 'gap';
}

/** Queues of one cause: the same service, event and reason, ids set aside. */
export interface Cause {
  readonly key: string;
  readonly service: string;
  readonly topic: string;
  readonly type: string;
  readonly reason: string;
  readonly kind: Queue['kind'];
  readonly queues: readonly Queue[];
  /** All events that stand still for it. */
  readonly events: number;
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

const IDS = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
/** As the services count causes, so that a cause can be named to them. */
const withoutIds = (reason: string): string => reason.replace(IDS, '…');

function kindOf({ state, reason }: ParkedEvent): Queue['kind'] {
  if (reason.startsWith('gap: ')) return 'gap';
  return state === 'waiting' ? 'waits' : 'failed';
}

/** Parked events of one service, one queue for each thing, in the order in which they were parked. */
export function queuesOf(service: string, parked: readonly ParkedEvent[]): Queue[] {
  const byThing = grouped(parked, ({ topic, aggregateId }) => `${topic} ${aggregateId}`);
  return [...byThing.values()].map((events) => {
    const [head, ...behind] = events.toSorted((left, right) => left.sequence - right.sequence);
    return { service, head: head!, behind, kind: kindOf(head!) };
  });
}

/** The causes behind all queues; the one for which most stands still first. */
export function causesOf(queues: readonly Queue[]): Cause[] {
  const keyOf = ({ service, head, kind }: Queue) => [service, kind, head.topic, head.type, withoutIds(head.reason)].join('|');
  const causes = [...grouped(queues, keyOf)].map(([key, members]): Cause => {
    const { service, head, kind } = members[0]!;
    return { key, service, topic: head.topic, type: head.type, reason: withoutIds(head.reason), kind, queues: members, events: members.reduce((sum, { behind }) => sum + 1 + behind.length, 0) };
  });
  return causes.toSorted((left, right) => right.events - left.events || left.key.localeCompare(right.key));
}
