import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What the routes of one package answer, as `npm run docs` reads it from the types of their controllers. */
export interface Answers {
  /** By controller and method, such as `OffersController.list`. */
  readonly routes: Readonly<Record<string, RouteAnswer>>;
  /** Schemas that several routes refer to, by name. */
  readonly schemas: Readonly<Record<string, object>>;
}

export interface RouteAnswer {
  readonly method: string;
  readonly path: string;
  /** Media type of the body. */
  readonly type: string;
  readonly schema: object;
}

const none: Answers = { routes: {}, schemas: {} };

/** Those of a service, whose package is called after it, together with those of the routes that every service has. */
export function answersOf(service: string): Answers {
  const [shared, own] = [answersIn('hosting'), answersIn(service)];
  return { routes: { ...shared.routes, ...own.routes }, schemas: { ...shared.schemas, ...own.schemas } };
}

/** A package that was never described, such as a made-up service of a test, has no such file. */
export function answersIn(name: string): Answers {
  const file = fileOf(`@caravanserai/${name}/answers.json`);
  return file === null ? none : (JSON.parse(readFileSync(file, 'utf8')) as Answers);
}

function fileOf(path: string): string | null {
  try {
    return createRequire(__filename).resolve(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}
