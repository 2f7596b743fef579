import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAnswers } from './answers';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'answers-'));
  for (const home of ['libs/hosting', 'apps/inn']) mkdirSync(join(root, home, 'src', 'http'), { recursive: true });
  writeFileSync(join(root, 'tsconfig.check.json'), JSON.stringify({ compilerOptions: { strict: true, target: 'es2023', lib: ['es2015'], experimentalDecorators: true, types: [] } }));
});
afterAll(() => rmSync(root, { recursive: true }));

/** What a route of a made-up application is found to answer, whose method returns `type`. */
function found(type: string, before = '', decorators = '') {
  writeFileSync(
    join(root, 'apps/inn/src/http/inn.controller.ts'),
    `declare const Controller: any, Get: any, Header: any, ApiProduces: any;
     type Decision<T> = { ok: true; value: T } | { ok: false; rejection: { code: string } };
     export type Id = string;
     ${before}
     @Controller('guests')
     export class InnController { ${decorators} @Get(':id') read(): ${type} { return null!; } }`,
  );
  const { routes, schemas } = readAnswers(root).get('apps/inn') ?? { routes: {}, schemas: {} };
  return { ...routes['InnController.read'], schemas };
}

const text = { type: 'string' };
const object = (properties: Record<string, object>, required = Object.keys(properties)) => ({ type: 'object', ...(required.length > 0 && { required }), properties });

describe('the schema of what a route answers', () => {
  it.each([
    ['a promise', 'Promise<{ name: string }>', object({ name: text })],
    ['a decision', 'Promise<Decision<{ name: string }>>', object({ name: text })],
    ['an answer in a decision', 'Decision<{ body: { name: string }; version: number | null }>', object({ name: text })],
    ['nothing in a decision', 'Promise<Decision<void>>', { type: 'null' }],
    ['one of two decisions', 'Promise<Decision<{ a: string }> | Decision<{ b: string }>>', { anyOf: [object({ a: text }), object({ b: text })] }],
    ['a date', '{ at: Date }', object({ at: { type: 'string', format: 'date-time' } })],
    ['null', '{ at: Date | null; name: string | null }', object({ at: { type: ['string', 'null'], format: 'date-time' }, name: { type: ['string', 'null'] } })],
    ['what may be missing', '{ a?: string; b: string | undefined; c?: undefined }', object({ a: text, b: text }, [])],
    ['words', '{ state: "open" | "closed" | null }', object({ state: { type: ['string', 'null'], enum: ['closed', 'open', null] } })],
    ['one word', '{ kind: "tour" }', object({ kind: { type: 'string', const: 'tour' } })],
    ['yes or no', '{ isOpen: boolean; isOld: true }', object({ isOpen: { type: 'boolean' }, isOld: { type: 'boolean', const: true } })],
    ['lists', '{ names: readonly string[]; none: string[] | []; pair: [string, number] }', object({ names: { type: 'array', items: text }, none: { type: 'array', items: text }, pair: { type: 'array', prefixItems: [text, { type: 'number' }], minItems: 2, maxItems: 2 } })],
    ['a table by key', 'Record<string, number>', { type: 'object', additionalProperties: { type: 'number' } }],
    ['two types at once', '{ a: string } & { b: string }', object({ a: text, b: text })],
    ['methods, which JSON leaves out', '{ a: string; toText(): string }', object({ a: text })],
  ])('of %s', (_name, type, schema) => {
    expect(found(type).schema).toEqual(schema);
  });

  it('has the path and method of the route', () => {
    expect(found('{ a: string }')).toMatchObject({ method: 'get', path: '/guests/{id}', type: 'application/json' });
  });

  it.each([
    ['string', '', 'text/plain'],
    ['Promise<Decision<string>>', '', 'text/plain'],
    ['string', "@Header('content-type', 'application/json; charset=utf-8')", 'application/json'],
    ['object', "@ApiProduces('text/event-stream')", 'text/event-stream'],
    ['Promise<void>', "@ApiProduces('text/event-stream')", 'text/event-stream'],
  ])('%s goes out %s as %s', (type, decorators, media) => {
    expect(found(type, '', decorators).type).toBe(media);
  });

  it('is not there for a method that answers by itself', () => {
    expect(found('Promise<void>').schema).toBeUndefined();
  });

  it('refuses to guess, and says where', () => {
    const tried = () => found('{ guests: Array<{ facts: unknown }>; all: object }');
    expect(tried).toThrow('InnController.read.guests[].facts is unknown\nInnController.read.all is object');
  });
});

describe('types with a name', () => {
  const guest = 'interface Guest { name: string }';
  const ref = { $ref: '#/components/schemas/Guest' };

  it('become components when they are used twice, else they are written where they are used', () => {
    expect(found('{ one: Guest; other: Guest }', guest)).toMatchObject({ schema: object({ one: ref, other: ref }), schemas: { Guest: object({ name: text }) } });
    expect(found('{ one: Guest }', guest)).toMatchObject({ schema: object({ one: object({ name: text }) }), schemas: {} });
  });

  it('may contain themselves', () => {
    expect(found('{ one: Guest }', 'interface Guest { friends: Guest[] }').schemas).toEqual({ Guest: object({ friends: { type: 'array', items: ref } }) });
  });

  it.each([
    ['an alias of what a function returns', 'function shown() { return { name: "a" as string }; } type Guest = ReturnType<typeof shown>;'],
    ['a function that is called a view', 'function guestView() { return { name: "a" as string }; }'],
  ])('are found by %s', (_name, before) => {
    const type = before.includes('guestView') ? '{ one: ReturnType<typeof guestView>; other: ReturnType<typeof guestView> }' : '{ one: Guest; other: Guest }';
    expect(Object.keys(found(type, before).schemas)).toEqual([before.includes('guestView') ? 'GuestView' : 'Guest']);
  });

  it('make way for inputs of the same name', () => {
    writeFileSync(join(root, 'apps/inn/src/http/guest-inputs.ts'), 'export class Guest {}');
    expect(Object.keys(found('{ one: Guest; other: Guest }', guest).schemas)).toEqual(['GuestOfInnController']);
  });
});
