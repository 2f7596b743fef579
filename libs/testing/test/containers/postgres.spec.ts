import { describeWithContainers, postgresContainer, type RunningContainer, startLimitMs } from './container-engine';

describeWithContainers('in a container, PostgreSQL 18', () => {
  const local = process.env['TEST_POSTGRES_URL'];
  let postgres: RunningContainer;

  beforeAll(async () => {
    postgres = await postgresContainer();
    process.env['TEST_POSTGRES_URL'] = postgres.address;
  }, startLimitMs);
  afterAll(async () => {
    process.env['TEST_POSTGRES_URL'] = local;
    await postgres.stop();
  });

  // The very suite that runs on the local PostgreSQL; it asks for its database only when its tests begin.
  jest.requireActual('../../../persistence/test/unit-of-work.spec');
});
