import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The compiled modules of the verifier, whether this runs from the sources or compiled. */
const folder = join(__dirname, '..', '..', '..', 'dist', 'verifier');

let made: { module: string; page: string } | undefined;

/**
 * The verifier as one file for Node and browsers, and as a page that holds it. Its modules import nothing but each other, so they are put
 * into one file by a dozen lines and no tool: who receives a bundle can read all of what judges it.
 */
export function singleFileVerifier(): { readonly module: string; readonly page: string } {
  made ??= { module: moduleText(), page: pageText() };
  return made;
}

function library(): string {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js') && !name.endsWith('.spec.js')).sort();
  const modules = names.map((name) => `  ${JSON.stringify(`./${name.slice(0, -3)}`)}(exports, require) {\n${codeOf(name)}\n  },`);
  return ['const modules = {', ...modules, '};', 'const loaded = {};', 'const load = (name) => {', '  if (!loaded[name]) modules[name]((loaded[name] = {}), load);', '  return loaded[name];', '};'].join('\n');
}

const codeOf = (name: string): string => readFileSync(join(folder, name), 'utf8').replace(/^\/\/# sourceMappingURL=.*$/m, '').trimEnd();

function moduleText(): string {
  return [
    '#!/usr/bin/env node', '// Verifies a bundle of evidence without a network: node verify.mjs BUNDLE [--key FINGERPRINT] [--json]', library(),
    'export const { verifyBundle } = load("./verify-bundle");', 'export const { wordsOf } = load("./words");',
    'if (globalThis.process?.argv?.[1] && import.meta.url === (await import("node:url")).pathToFileURL((await import("node:fs")).realpathSync(process.argv[1])).href) {',
    '  const { readFile } = await import("node:fs/promises");',
    '  process.exitCode = await load("./command").verifyCommand({ argv: process.argv.slice(2), read: readFile, write: console.log });', '}', '',
  ].join('\n');
}

function pageText(): string {
  const style = 'body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:3rem auto;padding:0 1rem}#drop{border:2px dashed #888;padding:2rem;border-radius:8px}'
    + 'input[type=text]{width:100%;font:inherit}pre{white-space:pre-wrap;overflow-wrap:anywhere;padding:1rem;background:#f4f4f2}';
  return [
    '<!doctype html>', '<html lang="en"><head><meta charset="utf-8"><title>Verify a bundle of evidence</title>', `<style>${style}</style></head><body>`,
    '<h1>Verify a bundle of evidence</h1>', '<p>Everything happens in this page. It needs no network and sends nothing.</p>',
    '<div id="drop"><label>Bundle: drop it here or choose it <input type="file" id="bundle"></label></div>',
    '<p><label>Fingerprint of the issuer\'s key, from the issuer <input type="text" id="key" spellcheck="false"></label></p>', '<pre id="answer" aria-live="polite"></pre>',
    '<script type="module">', library(), 'load("./page").openPage(document);', '</script></body></html>', '',
  ].join('\n');
}
