/** Lets a plain Node process run the sources, for tests that need a process of its own: `node -r ./register.cjs main.ts`. */
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { transformSync } = require('@swc/core');
const { transform } = require('../../../jest.config.js');

const [, options] = transform['^.+\\.ts$'];
const root = path.resolve(__dirname, '../../..');

require.extensions['.ts'] = (module, file) => module._compile(transformSync(readFileSync(file, 'utf8'), { ...options, filename: file }).code, file);

const resolve = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  const [, library, part = 'index'] = /^@caravanserai\/([a-z-]+)(?:\/([a-z-]+))?$/.exec(request) ?? [];
  return resolve.call(this, library ? path.join(root, 'libs', library, 'src', `${part}.ts`) : request, ...rest);
};
require('reflect-metadata');
