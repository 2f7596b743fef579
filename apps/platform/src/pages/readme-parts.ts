import { allEvents } from '@caravanserai/contracts';
import type { DescribedService } from './described-services';

/** What a service's README shows by itself: a picture of each lifecycle, and its events, under the names of their places. */
export function readmeParts(described: DescribedService): ReadonlyMap<string, string> {
  const pictures = described.service.lifecycles.map((lifecycle): [string, string] => [
    `lifecycle:${lifecycle.definition.workflow}`,
    `\`\`\`mermaid\n${lifecycle.mermaid().trimEnd()}\n\`\`\``,
  ]);
  return new Map([...pictures, ['events', eventsTable(described)]]);
}

/** The events that it hears and those that it owns, a line per topic. */
function eventsTable({ service, hears }: DescribedService): string {
  const typesHeard = (kind: 'copy' | 'record' | 'reaction') => hears.filter((heard) => heard.kind === kind).map(({ type }) => type);
  const owned = allEvents.filter(({ owner }) => owner === service.name).map(({ type }) => type);
  return [
    '| | topic | events |',
    '|---|---|---|',
    ...rows('in, copied', typesHeard('copy')),
    ...rows('in, recorded', typesHeard('record')),
    ...rows('in, reacted to', typesHeard('reaction')),
    ...rows('out', owned),
  ].join('\n');
}

function rows(use: string, types: readonly string[]): string[] {
  const events = allEvents.filter(({ type }) => types.includes(type));
  const topics = [...new Set(events.map(({ topic }) => topic))];
  const named = (topic: string) => events.filter((event) => event.topic === topic).map(({ name, version }) => name.slice(topic.length + 1) + (version > 1 ? ` v${version}` : ''));
  return topics.map((topic) => `| ${use} | \`${topic}\` | ${named(topic).join(', ')} |`);
}
