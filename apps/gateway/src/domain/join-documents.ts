type Json = Record<string, unknown>;

/** An OpenAPI document, as far as joining needs to know it. */
export interface OpenApiDocument extends Json {
  readonly paths?: Record<string, Json>;
  readonly components?: Record<string, Json>;
}

const SAME_FOR_ALL = ['securitySchemes'];
const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
const INTERNAL = /^\/(internal|health|metrics)(\/|$)/;

/**
 * One document out of many. Each service's components get its name in front, since two services may call different things the same;
 * what only the house itself may call is left out, since nobody outside can.
 * @param beside documents of what stands around the services, whose paths are those that the gateway answers.
 */
export function joinDocuments(documents: ReadonlyMap<string, OpenApiDocument>, beside: ReadonlyMap<string, OpenApiDocument> = new Map()): OpenApiDocument {
  const joined = { paths: {} as Record<string, Json>, components: {} as Record<string, Json> };
  for (const [service, document] of [...beside, ...documents]) {
    const prefix = beside.has(service) ? '' : `/api/${service}`;
    for (const [path, item] of Object.entries(document.paths ?? {}))
      if (!INTERNAL.test(path)) joined.paths[`${prefix}${path}`] = renamed(withService(item, service), service) as Json;
    for (const [kind, parts] of Object.entries(document.components ?? {})) {
      const own = SAME_FOR_ALL.includes(kind) ? parts : prefixed(parts, service);
      joined.components[kind] = { ...joined.components[kind], ...(renamed(own, service) as Json) };
    }
  }
  return { openapi: '3.1.0', info: { title: 'Caravanserai', version: '1', license: { name: 'MIT', identifier: 'MIT' } }, servers: [{ url: '/' }], ...joined };
}

function withService(item: Json, service: string): Json {
  return Object.fromEntries(
    Object.entries(item).map(([method, operation]) => [method, METHODS.includes(method) ? operationOf(operation as Json, service) : operation]),
  );
}

function operationOf(operation: Json, service: string): Json {
  const tags = ((operation.tags as string[] | undefined) ?? []).map((tag) => `${service}: ${tag}`);
  return { ...operation, tags, ...(operation.operationId ? { operationId: `${service}.${String(operation.operationId)}` } : {}) };
}

const prefixed = (parts: Json, service: string): Json => Object.fromEntries(Object.entries(parts).map(([name, part]) => [`${service}.${name}`, part]));

/** References follow their components. */
function renamed(value: unknown, service: string): unknown {
  if (Array.isArray(value)) return value.map((inner) => renamed(inner, service));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === '$ref' && typeof inner === 'string' ? referenceOf(inner, service) : renamed(inner, service)]),
  );
}

const referenceOf = (reference: string, service: string) => reference.replace(/^#\/components\/([^/]+)\//, (_, kind) => `#/components/${kind}/${service}.`);
