import type { ServiceDescription } from '@caravanserai/hosting';

export interface DescribedRoute {
  /** `POST /stops/{id}/release` */
  readonly route: string;
  readonly access: 'public' | 'internal' | 'signed-in';
  /** Query parameters as `?after`, then the fields of the body; in brackets what may be left out. */
  readonly takes: readonly string[];
}

/** As much of OpenAPI as the page shows. */
interface Operation {
  readonly 'x-access'?: DescribedRoute['access'];
  readonly parameters?: ReadonlyArray<{ readonly in?: string; readonly name?: string; readonly required?: boolean }>;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: { readonly $ref: string } }>> };
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, { readonly properties?: object; readonly required?: readonly string[] }>> };
}

/** The routes of an OpenAPI document, in its order. */
export function routesIn(api: ServiceDescription['api']): DescribedRoute[] {
  const document = api as unknown as Document;
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      route: `${method.toUpperCase()} ${path}`,
      access: operation['x-access'] ?? 'signed-in',
      takes: [...queryOf(operation), ...bodyOf(operation, document)],
    })),
  );
}

function queryOf({ parameters = [] }: Operation): string[] {
  return parameters.filter((parameter) => parameter.in === 'query').map(({ name, required }) => optionally(`?${name}`, required === true));
}

function bodyOf({ requestBody }: Operation, { components }: Document): string[] {
  const schemaName = requestBody?.content['application/json']?.schema.$ref.split('/').at(-1);
  if (schemaName === undefined) return [];
  const { properties = {}, required = [] } = components.schemas[schemaName] ?? {};
  return Object.keys(properties).map((name) => optionally(name, required.includes(name)));
}

const optionally = (name: string, isRequired: boolean) => (isRequired ? name : `[${name}]`);
