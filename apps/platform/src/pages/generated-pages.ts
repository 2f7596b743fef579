import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answers } from '@caravanserai/hosting';
import { readAnswers } from './answers/answers';
import { browserTypes } from './browser-types';
import { type DescribedService, describedServices } from './described-services';
import { httpPage } from './http-page';
import { fillMarkedParts } from './marked-parts';
import { readmeParts } from './readme-parts';

const none: Answers = { routes: {}, schemas: {} };

/**
 * Path below the root to what the file must say: pages for people, and for programs what the routes answer (`answers.json` of each package) and
 * the types of the browser's calls. docs/events.md, which the contracts write, is not among them.
 */
export async function generatedPages(root: string): Promise<ReadonlyMap<string, string>> {
  const answers = readAnswers(root);
  const answersIn = (application: string) => answers.get(`apps/${application}`) ?? none;
  const described = await describedServices((service) => together(answers.get('libs/hosting') ?? none, answersIn(service)));
  return new Map([
    ['docs/http.md', httpPage(described)],
    ...described.map((one) => readmeOf(one, root)),
    ...[...answers].map(([home, found]) => [`${home}/answers.json`, `${JSON.stringify(found, null, 2)}\n`] as const),
    ['apps/web/src/api/schema.ts', await browserTypes(described, answersIn)],
  ]);
}

const together = (shared: Answers, own: Answers): Answers => ({ routes: { ...shared.routes, ...own.routes }, schemas: { ...shared.schemas, ...own.schemas } });

function readmeOf(one: DescribedService, root: string): [string, string] {
  const path = `apps/${one.service.name}/README.md`;
  try {
    return [path, fillMarkedParts(readFileSync(join(root, path), 'utf8'), readmeParts(one))];
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
  }
}
