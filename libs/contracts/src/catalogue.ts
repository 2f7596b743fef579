import { z } from 'zod';
import { allEvents } from './registry';

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  enum?: string[];
  type?: string;
  examples?: unknown[];
}

const fieldKind = (schema: JsonSchema): string => {
  if (schema.enum) return schema.enum.join(' \\| ');
  if (schema.type === 'array') return `list of ${fieldKind(schema.items ?? {})}`;
  if (schema.properties) return `{ ${Object.keys(schema.properties).join(', ')} }`;
  return `${schema.type ?? ''}, e.g. \`${String(schema.examples?.[0] ?? '')}\``;
};

/** The catalogue page of every event, as Markdown; `docs/events.md` is this and nothing else. */
export function eventCatalogue(): string {
  const lines = ['# Events', '', 'Generated from `libs/contracts` by `npm run docs`; a test fails when this page is stale.', ''];
  for (const topic of [...new Set(allEvents.map((event) => event.topic))]) {
    lines.push(`## ${topic}`, '');
    for (const event of allEvents.filter((candidate) => candidate.topic === topic)) {
      const schema = z.toJSONSchema(event.published) as JsonSchema;
      lines.push(`### ${event.type}`, '', `Happens ${event.when}.`, '', '| field | kind | |', '|---|---|---|');
      for (const [name, field] of Object.entries(schema.properties ?? {})) {
        lines.push(`| ${name} | ${fieldKind(field)} | ${name === event.key ? 'key' : schema.required?.includes(name) ? '' : 'optional'} |`);
      }
      lines.push('');
    }
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

/** An example of every published version, built from the fields' own examples; stored once per version under `samples/`. */
export function sampleOf(schema: JsonSchema): unknown {
  if (schema.examples?.length) return schema.examples[0];
  if (schema.type === 'array') return [sampleOf(schema.items ?? {})];
  return Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, field]) => [name, sampleOf(field)]));
}
