import { serviceNames } from '../services';
import type { Evidence, TopicRecord } from './evidence';
import type { Finding } from './finding';
import { grouped, keyOf, nameOf } from './names';

/** Log against topics: the same events, in order per aggregate once doubles are dropped. Doubles in a topic are allowed, consumers drop them. */
export function judgeTopics({ services, topics }: Evidence): Finding[] {
  if (topics === null) return [];
  const logged = serviceNames.flatMap((service) => services[service].log);
  const unsent = serviceNames.flatMap((service) => services[service].unsent);
  const inTopics = new Set(topics.map(nameOf));
  const known = new Set([...logged, ...unsent].map(({ eventId }) => eventId));
  return [
    ...logged.filter((event) => !inTopics.has(nameOf(event))).map((event): Finding => ({ counter: 'lost', what: `event ${nameOf(event)}` })),
    ...topics.filter(({ eventId }) => !known.has(eventId)).map((record): Finding => ({ counter: 'doubled', what: `record of nobody: ${nameOf(record)}` })),
    ...disorderOf(topics),
  ];
}

function disorderOf(topics: readonly TopicRecord[]): Finding[] {
  return [...grouped(topics, keyOf)].flatMap(([name, records]): Finding[] => {
    if (new Set(records.map(({ partition }) => partition)).size > 1) return [{ counter: 'out of order', what: `in several partitions: ${name}` }];
    const firsts = [...grouped([...records].sort((a, b) => a.offset - b.offset), nameOf).values()].map(([first]) => (first as TopicRecord).sequence);
    return firsts.some((sequence, index) => sequence < (firsts[index - 1] ?? 0)) ? [{ counter: 'out of order', what: `in the topic: ${name}` }] : [];
  });
}

/** How many records stand in the topics more than once; they are no fault. */
export const repeatedRecords = (topics: readonly TopicRecord[]): number => topics.length - new Set(topics.map(nameOf)).size;
