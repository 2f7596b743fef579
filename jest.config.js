/** One configuration for all suites: pure ones beside the code, those that need PostgreSQL or Kafka in `test/`. */
const typescript = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    target: 'es2023',
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};
const javascript = { jsc: { parser: { syntax: 'ecmascript' }, target: 'es2023' }, module: { type: 'commonjs' } };

module.exports = {
  testEnvironment: 'node',
  testTimeout: 30_000,
  // Many suites wait for a broker, a timer or a process as much as they reckon.
  maxWorkers: 3,
  // What a worker has loaded for its suites it never gives back; a new one costs a second.
  workerIdleMemoryLimit: '2GB',
  testSequencer: '<rootDir>/deploy/local/longest-first.cjs',
  testRegex: '(libs|apps)/[^/]+/(src|test)/.*\\.spec\\.ts$',
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json'],
  modulePathIgnorePatterns: ['/dist/'],
  moduleNameMapper: {
    '^@caravanserai/kernel/hash$': '<rootDir>/libs/kernel/src/hash.ts',
    '^@caravanserai/(kernel|contracts|persistence|messaging|access|hosting|testing|local|paper)$': '<rootDir>/libs/$1/src',
    '^@caravanserai/([a-z-]+)$': '<rootDir>/apps/$1/src',
  },
  transform: { '^.+\\.ts$': ['@swc/jest', typescript] },
  transformIgnorePatterns: ['/node_modules/'],
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/libs/testing/jest-postgres-start.js',
  globalTeardown: '<rootDir>/libs/testing/jest-postgres-stop.js',
};
