import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { services } from '../src/running/services';
import { generatedPages } from '../src/pages/generated-pages';

const root = join(__dirname, '..', '..', '..');
const answers = ['libs/hosting', ...applicationsThatAnswer()].map((home) => `${home}/answers.json`);
const paths = ['docs/http.md', ...services.map(({ name }) => `apps/${name}/README.md`), ...answers, 'apps/web/src/api/schema.ts'];

/** Found by their folders, so that a new one is asked for its answers without an edit. */
function applicationsThatAnswer(): string[] {
  const names = readdirSync(join(root, 'apps')).filter((name) => existsSync(join(root, 'apps', name, 'src', 'http')));
  return names.toSorted().map((name) => `apps/${name}`);
}

describe('the generated pages', () => {
  let pages: ReadonlyMap<string, string>;
  beforeAll(async () => {
    pages = await generatedPages(root);
  });

  it('are the HTTP interface, a README of each service, what the routes answer, and the types of the browser’s calls', () => {
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
