import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMON_REFUSALS } from '@caravanserai/hosting';
import { policy } from './policy';
import { refusals } from './refusals';

const sourceOf = (...folders: string[]) =>
  folders.flatMap((folder) => readdirSync(join(__dirname, '..', folder)).filter((name) => /(?<!\.spec)\.ts$/.test(name)).map((name) => readFileSync(join(__dirname, '..', folder, name), 'utf8'))).join('\n');
const named = (source: string, pattern: RegExp) => [...new Set([...source.matchAll(pattern)].map((found) => found[1] as string))].sort();

test('every action of a use case has its rule, and every rule its use case', () => {
  const useCases = sourceOf('use-cases');
  const commands = named(useCases, /commands\.run\(caller, \{\s*action: '([a-z-]+)'/g);
  const queries = named(useCases, /queries\.(?:list|one)\(caller, '([a-z-]+)'/g);
  expect([...commands, ...queries].sort()).toEqual(Object.keys(policy).sort());
});

test('every refusal has a status of its own, and every status its refusal', () => {
  const source = sourceOf('use-cases', 'domain');
  const codes = [...new Set([...named(source, /reject\('([a-z-]+)'/g), ...named(source, /constraints: \{([^}]*)\}/g).flatMap((all) => named(all, /'([a-z-]+)'/g))])];
  expect(codes.filter((code) => !(code in refusals) && !(code in COMMON_REFUSALS))).toEqual([]);
  expect(Object.keys(refusals).filter((code) => !codes.includes(code))).toEqual([]);
});
