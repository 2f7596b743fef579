import { accessSync, constants, existsSync, lstatSync, mkdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { LocalFailure } from './local-failure';

const userId = (): number => process.getuid?.() ?? 0;

/**
 * Where this user keeps what can be fetched or copied again (Kafka's jars, unpacked programs), by XDG's rule; the system's
 * temporary folder where the home can't be written, as that of `nobody`.
 */
export function cacheFolder(): string {
  const caches = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  return firstOwned([caches, tmpdir()].map(ours)) ?? noPlace('a cache', caches);
}

/** Where this user keeps data that can't lie beside the code, by XDG's rule; for a user without a home the temporary folder. */
export function homeForData(): string {
  const homes = process.env.XDG_DATA_HOME || join(homedir(), '.local', 'share');
  return firstOwned([homes, tmpdir()].map(ours)) ?? noPlace('data', homes);
}

/** Where root may put what an unprivileged user has to reach. */
export function reachableFolder(): string {
  const places = ['/var/lib', '/usr/local/var', '/tmp'].filter(existsSync);
  return firstOwned(places.map(ours)) ?? noPlace('data that other users reach', places.join(', '));
}

/** The first folder upwards of this file that holds `path`: the repository's root, compiled or not. */
export function repositoryFolder(path: string): string {
  for (let folder = __dirname; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, path))) return folder;
  }
  throw new LocalFailure(`${path} is missing: this needs the whole repository, not only the compiled files.`);
}

const ours = (folder: string): string => join(folder, folder === tmpdir() ? `caravanserai-${userId()}` : 'caravanserai');

function firstOwned(folders: string[]): string | undefined {
  return folders.find(isOwned);
}

/** In a folder that everyone writes to, somebody else may have made ours before us and put their programs into it. */
function isOwned(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    accessSync(folder, constants.W_OK);
    const found = lstatSync(folder);
    return found.isDirectory() && found.uid === userId() && (found.mode & 0o022) === 0;
  } catch (error) {
    if (['EACCES', 'EROFS', 'ENOENT', 'EEXIST', 'ENOTDIR', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

function noPlace(purpose: string, tried: string): never {
  throw new LocalFailure(`There is no folder for ${purpose}: ${tried} can't be written by this user.`);
}
