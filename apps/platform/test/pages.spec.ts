import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { services } from '../src/running/services';
import { generatedPages } from '../src/pages/generated-pages';

const root = join(__dirname, '..', '..', '..');
const paths = ['docs/http.md', ...services.map(({ name }) => `apps/${name}/README.md`)];

describe('the generated pages', () => {
  let pages: ReadonlyMap<string, string>;
  beforeAll(async () => {
    pages = await generatedPages(root);
  });

  it('are the HTTP interface and a README of each service', () => {
    expect([...pages.keys()]).toEqual(paths);
  });

  it.each(paths)('%s is not stale; if it is, run npm run docs', (path) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(pages.get(path));
  });
});
