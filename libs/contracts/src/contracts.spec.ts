import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { Parser } from '@asyncapi/parser';
import { asyncApiDocument, jsonSchemaOf } from './asyncapi';
import { eventCatalogue } from './catalogue';
import { allEvents, eventOfType, topicsOwnedBy } from './registry';

const samplePath = (type: string): string => join(__dirname, '..', 'samples', `${type}.json`);
const sample = (type: string): Record<string, unknown> => JSON.parse(readFileSync(samplePath(type), 'utf8')) as Record<string, unknown>;

describe.each(allEvents.map((event) => [event.type, event] as const))('%s', (type, event) => {
  it('has a stored sample that its owner may publish and a subscriber accepts', () => {
    expect(existsSync(samplePath(type))).toBe(true);
    expect(event.published.parse(sample(type))).toEqual(sample(type));
    expect(event.accepted.parse(sample(type))).toEqual(sample(type));
  });

  it('lets a subscriber accept a field it does not know, and the owner not publish it', () => {
    const wider = { ...sample(type), addedLater: 1 };
    expect(event.accepted.safeParse(wider).success).toBe(true);
    expect(event.published.safeParse(wider).success).toBe(false);
  });

  it('says the same as JSON Schema', () => {
    const validate = new Ajv2020({ strict: false, formats: { uuid: true } }).compile(jsonSchemaOf(event));
    expect(validate(sample(type))).toBe(true);
    expect(validate({ ...sample(type), [event.key]: 7 })).toBe(false);
  });
});

it('declares every event exactly once', () => {
  const types = allEvents.map((event) => event.type);
  expect(types).toEqual([...new Set(types)]);
});

it('finds an event by its type and the topics by their owner', () => {
  expect(eventOfType('touring.stop.confirmed.v1')?.key).toBe('stopId');
  expect(topicsOwnedBy('coproduction')).toEqual(['coproduction.account', 'coproduction.agreement', 'coproduction.clause', 'coproduction.lifecycle', 'coproduction.obligation', 'coproduction.production']);
});

it('has no field kind for text that a user wrote or for anything of a person but a reference', () => {
  const kinds = Object.keys(jest.requireActual<object>('./fields')).sort();
  expect(kinds).toEqual(['basisPoints', 'code', 'date', 'dateRange', 'flag', 'group', 'hash', 'id', 'instant', 'integer', 'language', 'listOf', 'money', 'optional', 'organisationName', 'partner', 'personRef', 'timeZone', 'title', 'word']);
});

it('describes all topics in a valid AsyncAPI document', async () => {
  const problems = await new Parser().validate(JSON.stringify(asyncApiDocument()));
  expect(problems.filter((problem) => problem.severity === 0)).toEqual([]);
});

it('has a catalogue page that is not stale', () => {
  expect(readFileSync(join(__dirname, '..', '..', '..', 'docs', 'events.md'), 'utf8')).toBe(eventCatalogue());
});
