import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from './en';
import { fr } from './fr';

const root = join(__dirname, '..', '..', '..', '..');

/** Codes of the lines `- 409: `one`, `another`` of the page that is made from the services' tables. */
function codesOfPage(): string[] {
  const lines = readFileSync(join(root, 'docs', 'http.md'), 'utf8').split('\n').filter((line) => /^- \d{3}: /.test(line));
  return lines.flatMap((line) => [...line.matchAll(/`([a-z0-9-]+)`/g)].map(([, code]) => code!));
}

/** What is refused on the way, before any table is asked. */
function codesOnTheWay(): string[] {
  const folders = [join(root, 'libs', 'hosting', 'src'), join(root, 'apps', 'gateway', 'src')];
  const files = folders.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => readFileSync(join(folder, name), 'utf8')));
  return files.flatMap((text) => [...text.matchAll(/RequestRefused\(\d{3}, '([a-z0-9-]+)'/g)].map(([, code]) => code!));
}

it.each<[string, Readonly<Record<string, string>>]>([
  ['English', en.parts],
  ['French', fr.parts],
])('%s has a sentence for every refusal, and what to do', (_, words) => {
  const codes = [...new Set([...codesOfPage(), ...codesOnTheWay()])];
  expect(codes.length).toBeGreaterThan(120);
  expect(codes.flatMap((code) => [`refusal.${code}`, `refusal.${code}.todo`]).filter((key) => words[key] === undefined)).toEqual([]);
});
