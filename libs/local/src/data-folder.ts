import { join, resolve } from 'node:path';
import { repositoryFolder } from './folders';

/** Where this clone keeps its data: DATA_DIR, else `.data` beside the root's package.json. */
export function dataFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return environment.DATA_DIR ? resolve(environment.DATA_DIR) : join(repositoryFolder('deploy/kafka/pom.xml'), '.data');
}
