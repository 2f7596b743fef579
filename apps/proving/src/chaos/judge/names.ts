import type { EventName } from './evidence';

export const keyOf = ({ topic, aggregateId }: { readonly topic: string; readonly aggregateId: string }): string => `${topic} ${aggregateId}`;
export const nameOf = (event: EventName): string => `${keyOf(event)} #${event.sequence}`;

/** Groups what belongs together, in the order in which it came. */
export function grouped<T>(items: Iterable<T>, key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return groups;
}
