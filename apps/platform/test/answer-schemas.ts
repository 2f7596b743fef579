import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { Heard, House } from './house';

type Json = Record<string, any>;

interface Described {
  /** `GET /stops/{id}` */
  readonly route: string;
  /** Media type of its answer. */
  readonly type: string | undefined;
  readonly matches: (method: string, path: string) => boolean;
  readonly fits: ValidateFunction | undefined;
}

/** What the document of one service promises of its answers, closed: a field that no schema knows is a fault. */
export class AnswerSchemas {
  private constructor(private readonly described: readonly Described[]) {}

  static async of(house: House, service: string): Promise<AnswerSchemas> {
    const { body: document } = await house.call<Json>(service, 'GET', '/openapi.json');
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats(ajv);
    ajv.addSchema({ $id: 'document', components: { schemas: closed(document.components.schemas) } });
    const operations = Object.entries<Json>(document.paths).flatMap(([path, item]) => Object.entries<Json>(item).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })));
    // `/inbox/unread-count` goes before `/inbox/{id}`.
    return new AnswerSchemas(operations.toSorted((one, other) => bracesIn(one.path) - bracesIn(other.path)).map((one) => describedBy(one, ajv)));
  }

  /** Every route that is read and says what it answers in JSON. */
  get reads(): string[] {
    return this.described.filter(({ route, fits }) => fits && route.startsWith('GET')).map(({ route }) => route);
  }

  /** Routes that do not say what they answer. */
  get silent(): string[] {
    return this.described.filter(({ type }) => type === undefined).map(({ route }) => route);
  }

  routeOf({ method, path }: Heard): string | undefined {
    return this.find(method, path)?.route;
  }

  /** Where an answer is not what its route promises; empty where it is, and for refusals. */
  faultsOf({ method, path, answer: { status, body } }: Heard): string[] {
    const fits = status < 300 ? this.find(method, path)?.fits : undefined;
    if (fits === undefined || fits(body)) return [];
    return fits.errors!.map(({ instancePath, message, params }) => `${method} ${path} ${instancePath} ${message} ${JSON.stringify(params)}`);
  }

  private find(method: string, path: string): Described | undefined {
    return this.described.find(({ matches }) => matches(method, path.split('?')[0]!));
  }
}

const bracesIn = (path: string) => path.split('{').length;

function describedBy({ path, method, operation }: { path: string; method: string; operation: Json }, ajv: Ajv2020): Described {
  const pattern = new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`);
  const { content = {} } = operation.responses[200] ?? operation.responses[201];
  const [type] = Object.keys(content);
  const fits = type === 'application/json' ? ajv.compile(closed(content[type].schema)) : undefined;
  return { route: `${method} ${path}`, type, matches: (asked, at) => asked === method && pattern.test(at), fits };
}

function closed(schema: any): any {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { $ref, ...rest } = Object.fromEntries(Object.entries(schema).map(([key, inner]) => [key, closed(inner)])) as Json;
  const isOpen = typeof rest.properties === 'object' && 'type' in rest && rest.additionalProperties === undefined;
  return { ...rest, ...($ref !== undefined && { $ref: `document${$ref}` }), ...(isOpen && { additionalProperties: false }) };
}
