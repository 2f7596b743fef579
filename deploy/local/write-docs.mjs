/**
 * The part of `npm run docs` that needs compiled services: lifecycle pictures and event tables of the READMEs, docs/http.md. It
 * writes what `apps/platform/test/pages.spec.ts` expects; docs/events.md comes from libs/contracts.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './prepare.mjs';

const require = createRequire(import.meta.url);
require('reflect-metadata');
const { generatedPages } = require('../../apps/platform/dist/pages/generated-pages.js');

for (const [path, text] of await generatedPages(root)) {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  writeFileSync(file, text);
  console.log(`${path} is written anew`);
}
