import type { House } from './house';

type Json = Record<string, any>;

/** A route as the service's OpenAPI document describes it. */
export interface DocumentedRoute {
  /** `POST /stops/{id}/release` */
  readonly route: string;
  readonly method: string;
  readonly path: string;
  readonly access: 'public' | 'internal' | 'signed-in';
  readonly parameters: readonly Json[];
  /** The schema of the body with every reference in it resolved. */
  readonly body: Json | undefined;
}

/** What a service says of itself: every route of its document, in its order. */
export async function documentedRoutes(house: House, service: string): Promise<DocumentedRoute[]> {
  const { body: document } = await house.call<Json>(service, 'GET', '/openapi.json');
  return Object.entries<Json>(document.paths).flatMap(([path, item]) =>
    Object.entries<Json>(item).map(([verb, operation]) => {
      const method = verb.toUpperCase();
      const body = operation.requestBody?.content['application/json']?.schema;
      const parameters = (operation.parameters ?? []).map((parameter: Json) => resolved(parameter, document));
      return { route: `${method} ${path}`, method, path, access: operation['x-access'] ?? 'signed-in', parameters, body: body && resolved(body, document) };
    }),
  );
}

function resolved(value: any, document: Json): any {
  if (Array.isArray(value)) return value.map((entry) => resolved(entry, document));
  if (typeof value !== 'object' || value === null) return value;
  if (typeof value.$ref === 'string') return resolved(value.$ref.slice(2).split('/').reduce((at: Json, key: string) => at[key], document), document);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolved(inner, document)]));
}

/** What the service's router really answers, whatever the document says; HEAD goes with GET. */
export function routedRoutes(house: House, service: string): string[] {
  const router = house.parts.get(service)!.app.getHttpAdapter().getInstance() as { printRoutes(options: object): string };
  const parents: string[] = [];
  return router.printRoutes({ commonPrefix: false }).trimEnd().split('\n').flatMap((line) => {
    const [, indent = '', path = '', methods = ''] = /^([│├└─\s]*)(\S+) \((.*)\)$/.exec(line) ?? [];
    const depth = indent.length / 4;
    parents.splice(depth - 1, parents.length, path);
    const pattern = parents.join('').replace(/:(\w+)/g, '{$1}');
    return methods.split(', ').filter((method) => method !== 'HEAD').map((method) => `${method} ${pattern}`);
  });
}
