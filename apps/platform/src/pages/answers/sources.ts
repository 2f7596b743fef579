import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';

/** The compiler's view of all sources, as they stand: nothing needs to have been built. */
export interface Sources {
  readonly root: string;
  readonly checker: ts.TypeChecker;
  /** Sources of a package such as `apps/touring`, in the order of their paths. */
  filesOf(home: string): ts.SourceFile[];
}

export function openSources(root: string): Sources {
  const config = ts.readConfigFile(join(root, 'tsconfig.check.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, { ...ts.sys, readDirectory: () => [] }, root);
  const program = ts.createProgram({ rootNames: homesIn(root).flatMap((home) => sourcesBelow(join(root, home, 'src'))), options: { ...options, incremental: false, tsBuildInfoFile: undefined } });
  const filesOf = (home: string) => program.getSourceFiles().filter(({ fileName }) => pathIn(root, fileName).startsWith(`${home}/src/`)).toSorted(byName);
  return { root, checker: program.getTypeChecker(), filesOf };
}

/** Whatever may have routes: the applications, found by their folders, and the library that gives each service the same ones. */
export function homesIn(root: string): string[] {
  const applications = readdirSync(join(root, 'apps')).filter((name) => existsSync(join(root, 'apps', name, 'src', 'http')));
  return ['libs/hosting', ...applications.toSorted().map((name) => `apps/${name}`)];
}

export const pathIn = (root: string, file: string): string => relative(root, file).split(sep).join('/');

const sourcesBelow = (folder: string) =>
  (readdirSync(folder, { recursive: true }) as string[]).filter((name) => /\.ts$/.test(name) && !/\.(spec|d)\.ts$/.test(name)).map((name) => join(folder, name));

const byName = (one: ts.SourceFile, other: ts.SourceFile) => (one.fileName < other.fileName ? -1 : 1);
