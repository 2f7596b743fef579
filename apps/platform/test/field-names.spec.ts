import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..', '..');
const shared = join(root, 'libs/hosting/src/fields');
const services = readdirSync(join(root, 'apps')).filter((name) => existsSync(join(root, 'apps', name, 'src', 'http')));

const classesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.spec)\.ts$/.test(file))
    .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/^export class (\w+)/gm)].map(([, name]) => name!));

// OpenAPI knows a class by its name alone: of two with one name it describes the first, and a client's types are wrong for the second.
it.each(services)('%s calls no two classes of its interface the same', (service) => {
  const names = [...classesIn(join(root, 'apps', service, 'src', 'http')), ...classesIn(shared)];
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
