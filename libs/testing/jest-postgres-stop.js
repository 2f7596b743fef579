const { rmSync } = require('node:fs');

module.exports = async () => {
  const { removePostgres } = require('@caravanserai/local');
  const { postgres, folder } = globalThis.testPostgres;
  await postgres.stop();
  removePostgres(folder);
  rmSync(folder, { recursive: true, force: true });
};
