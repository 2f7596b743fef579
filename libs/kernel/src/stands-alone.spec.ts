import { readFileSync, readdirSync } from 'node:fs';

/**
 * The contracts load in a browser and stand on the kernel, so nothing that its index reaches may need Node, and no rule may
 * read a clock, the environment or chance. The compiler can't see it: the types of Node are there for the tests.
 */
const sources = readdirSync(__dirname).filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'));
const textOf = (file: string) => readFileSync(`${__dirname}/${file}`, 'utf8');
const importsOf = (text: string) => [...text.matchAll(/(?:from|import|require)\s*\(?\s*'([^']+)'/g)].map(([, name]) => String(name));
const impure = /\b(process|Buffer|global|globalThis|performance|crypto|setTimeout|console)\b\s*[.([]|Date\.now|Math\.random|new Date\(\)/;

it.each(sources)('%s imports only its neighbours', (file) => {
  const allowed = file === 'hash.ts' ? ['node:crypto'] : [];
  const neighbours = sources.filter((name) => name !== 'hash.ts').map((name) => `./${name.replace('.ts', '')}`);
  expect(importsOf(textOf(file)).filter((name) => ![...allowed, ...neighbours].includes(name))).toEqual([]);
});

it.each(sources)('%s uses nothing of Node, no clock and no chance', (file) => {
  expect(impure.exec(textOf(file))?.[0]).toBeUndefined();
});

it.each(['process.env', 'Buffer.from(x)', 'new Date()', 'Date.now()', 'Math.random()', 'crypto.randomUUID()'])(
  'would notice %s',
  (use) => {
    expect(impure.test(`const x = ${use};`)).toBe(true);
  },
);

it('would notice an import of a Node module or of the hashes', () => {
  expect(importsOf("import { createHash } from 'node:crypto';\nexport * from './hash';\nrequire('fs')")).toEqual([
    'node:crypto', './hash', 'fs',
  ]);
});
