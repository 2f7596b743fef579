import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

describe('the written pages', () => {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const written = execFileSync('git', ['ls-files', '*.md'], { cwd: root, encoding: 'utf8' }).trim().split('\n').filter((path) => existsSync(join(root, path)));

  it('tell of every npm script, and of none that is not there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const told = [...read('README.md').matchAll(/^\| `npm (?:run )?([a-z:-]+)/gm)].map(([, name]) => name);
    expect(told.toSorted()).toEqual(Object.keys(scripts).toSorted());
  });

  it.each(written)('%s links to files that exist', (path) => {
    const targets = [...read(path).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target]) => join(dirname(path), target!));
    expect(targets.filter((target) => !existsSync(join(root, target)))).toEqual([]);
  });

  it('are there for every library and application', () => {
    const rooms = ['libs', 'apps'].flatMap((group) => execFileSync('git', ['ls-files', `${group}/*/package.json`], { cwd: root, encoding: 'utf8' }).trim().split('\n'));
    expect(rooms.map((file) => join(dirname(file), 'README.md')).filter((path) => !written.includes(path))).toEqual([]);
  });
});
