import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { homeForData, repositoryFolder } from './folders';

/**
 * Where this clone keeps its data: DATA_DIR, else `.data` beside the root's package.json. For a user who may only read the
 * clone it is a folder in his home that belongs to this clone, so that two clones never share one.
 */
export function dataFolder(environment: NodeJS.ProcessEnv = process.env): string {
  if (environment.DATA_DIR) return resolve(environment.DATA_DIR);
  const root = repositoryFolder('deploy/kafka/pom.xml');
  const beside = join(root, '.data');
  if (mayWrite(existsSync(beside) ? beside : root)) return beside;
  return join(homeForData(), createHash('sha256').update(root).digest('hex').slice(0, 12));
}

function mayWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch (error) {
    if (['EACCES', 'EROFS', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}
