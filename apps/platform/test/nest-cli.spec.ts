import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Project {
  readonly type: 'application' | 'library';
  readonly root: string;
  readonly sourceRoot: string;
  readonly entryFile: string;
  readonly compilerOptions: { readonly tsConfigPath: string };
}

const root = join(__dirname, '..', '..', '..');
const json = <T>(path: string): T => JSON.parse(readFileSync(join(root, path), 'utf8')) as T;
const { projects } = json<{ projects: Record<string, Project> }>('nest-cli.json');
const roots = Object.values(projects).map((project) => project.root);
/** The pages of the browser are built by Vite, and are no project of the Nest CLI. */
const isNests = (path: string) => existsSync(join(root, path, 'package.json')) && !existsSync(join(root, path, 'vite.config.ts'));
const workspaces = ['libs', 'apps'].flatMap((group) => readdirSync(join(root, group)).map((name) => `${group}/${name}`)).filter(isNests);

describe('nest-cli.json', () => {
  it('knows every library and application by the name of its folder', () => {
    expect(roots.toSorted()).toEqual(workspaces.toSorted());
    expect(Object.keys(projects)).toEqual(roots.map((path) => path.split('/')[1]));
  });

  it('starts every application that can run alone by its main file', () => {
    const alone = workspaces.filter((path) => existsSync(join(root, path, 'src', 'main.ts')));
    expect(Object.values(projects).filter(({ entryFile }) => entryFile === 'main').map((project) => project.root).toSorted()).toEqual(alone.toSorted());
  });

  it.each(Object.entries(projects))('compiles %s where its package.json looks for it, from an entry that exists', (_name, { root: path, sourceRoot, entryFile, compilerOptions }) => {
    const { outDir, rootDir } = json<{ compilerOptions: { outDir: string; rootDir: string } }>(compilerOptions.tsConfigPath).compilerOptions;
    const { main } = json<{ main: string }>(`${path}/package.json`);
    expect([dirname(compilerOptions.tsConfigPath), `${path}/${rootDir}`, main.split('/')[0]]).toEqual([path, sourceRoot, outDir]);
    const sources = [join(path, main.replace(outDir, rootDir).replace(/js$/, 'ts')), `${sourceRoot}/${entryFile}.ts`];
    expect(sources.filter((source) => !existsSync(join(root, source)))).toEqual([]);
  });

  it('names what a project stands on before the project, so that nest build --all finds it compiled', () => {
    for (const [index, path] of roots.entries()) {
      const { references = [] } = json<{ references?: Array<{ path: string }> }>(`${path}/tsconfig.json`);
      const later = references.map((reference) => join(path, reference.path)).filter((needed) => !roots.slice(0, index).includes(needed));
      expect([path, later]).toEqual([path, []]);
    }
  });
});
