import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describedServices } from './described-services';
import { httpPage } from './http-page';
import { fillMarkedParts } from './marked-parts';
import { readmeParts } from './readme-parts';

/** Path below the root to what the page must say; docs/events.md, which the contracts write, is not among them. */
export async function generatedPages(root: string): Promise<ReadonlyMap<string, string>> {
  const described = await describedServices();
  const readmes = described.map((one): [string, string] => {
    const path = `apps/${one.service.name}/README.md`;
    try {
      return [path, fillMarkedParts(readFileSync(join(root, path), 'utf8'), readmeParts(one))];
    } catch (error) {
      throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
    }
  });
  return new Map([['docs/http.md', httpPage(described)], ...readmes]);
}
