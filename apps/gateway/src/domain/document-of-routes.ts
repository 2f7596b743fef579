import type { OpenApiDocument } from './join-documents';

/** What routes answer, as `npm run docs` reads it from their controllers. */
interface Answers {
  readonly routes: Readonly<Record<string, { readonly method: string; readonly path: string; readonly type: string; readonly schema: object }>>;
  readonly schemas: Readonly<Record<string, object>>;
}

/** Of an application that is no service: it takes no JSON, so what it answers is all there is to say; its pages are for people. */
export function documentOfRoutes({ routes, schemas }: Answers): OpenApiDocument {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [name, { method, path, type, schema }] of Object.entries(routes)) {
    if (type !== 'application/json') continue;
    const operation = { operationId: operationIdOf(name), tags: [path.split('/').find((part) => part !== '' && part !== 'api')], responses: { 200: { description: 'Done', content: { [type]: { schema } } } } };
    paths[path] = { ...paths[path], [method]: operation };
  }
  return { paths, components: { schemas } };
}

/** `SessionController.read` is called `readSession`. */
function operationIdOf(name: string): string {
  const [controller = '', method = ''] = name.split('.');
  return `${method}${controller.replace(/Controller$/, '')}`;
}
