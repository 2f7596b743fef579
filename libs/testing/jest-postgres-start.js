const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

/** One real PostgreSQL for a whole run of suites; each test file makes databases of its own on it. */
module.exports = async () => {
  const { startPostgres } = require('@caravanserai/local');
  const folder = mkdtempSync(join(tmpdir(), 'caravanserai-tests-'));
  const postgres = await startPostgres({ folder });
  process.env.TEST_POSTGRES_URL = postgres.adminUrl;
  globalThis.testPostgres = { postgres, folder };
};
