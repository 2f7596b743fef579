import { z } from 'zod';
import type { FieldKind } from './fields';
import { allEvents } from './registry';

/** JSON Schema 2020-12 of what the owner publishes. */
export const jsonSchemaOf = (event: { published: z.ZodType }): object => z.toJSONSchema(event.published, { target: 'draft-2020-12' });

/** Of an event's own fields those whose kind says what they are for; groups, lists, amounts and hashes are left out. */
export function fieldKindsOf(event: { published: z.ZodType }): Readonly<Record<string, FieldKind>> {
  const { properties = {} } = jsonSchemaOf(event) as { properties?: Record<string, { 'x-kind'?: FieldKind }> };
  return Object.fromEntries(Object.entries(properties).flatMap(([name, schema]) => (schema['x-kind'] ? [[name, schema['x-kind']]] : [])));
}

const extensionHeaders = ['ce_sequence', 'ce_logid', 'ce_correlationid', 'ce_causationid', 'traceparent'];
const headers = {
  type: 'object',
  required: ['ce_specversion', 'ce_id', 'ce_source', 'ce_type', 'ce_time', 'ce_subject', 'ce_sequence', 'ce_logid'],
  properties: Object.fromEntries(
    ['ce_specversion', 'ce_id', 'ce_source', 'ce_type', 'ce_time', 'ce_subject', 'content-type', ...extensionHeaders].map((name) => [name, { type: 'string' }]),
  ),
};

const channelName = (topic: string): string => topic.replace('.', '_');
const messageName = (type: string): string => type.replaceAll('.', '_');

/** The AsyncAPI 3 document of every topic and event, in CloudEvents' binary mode for Kafka. */
export function asyncApiDocument(version = '0.1.0'): object {
  const topics = [...new Set(allEvents.map((event) => event.topic))];
  const eventsOf = (topic: string) => allEvents.filter((event) => event.topic === topic);
  return {
    asyncapi: '3.0.0',
    info: { title: 'Caravanserai events', version, description: 'Facts that cross a service border, keyed by aggregate, kept for ever.' },
    defaultContentType: 'application/json',
    channels: Object.fromEntries(
      topics.map((topic) => [
        channelName(topic),
        {
          address: topic,
          messages: Object.fromEntries(eventsOf(topic).map((event) => [messageName(event.type), { $ref: `#/components/messages/${messageName(event.type)}` }])),
          bindings: { kafka: { topic, partitions: 6, topicConfiguration: { 'cleanup.policy': ['delete'], 'retention.ms': -1 } } },
        },
      ]),
    ),
    operations: Object.fromEntries(
      topics.map((topic) => [`publish_${channelName(topic)}`, { action: 'send', channel: { $ref: `#/channels/${channelName(topic)}` } }]),
    ),
    components: {
      messages: Object.fromEntries(
        allEvents.map((event) => [
          messageName(event.type),
          { name: event.type, title: event.type, summary: `Happens ${event.when}.`, headers, payload: { schemaFormat: 'application/schema+json;version=draft-2020-12', schema: jsonSchemaOf(event) } },
        ]),
      ),
    },
  };
}
