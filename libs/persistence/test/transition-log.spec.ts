import { type TestDatabase, testDatabase } from '@caravanserai/testing';
import { DataSource } from 'typeorm';
import { type ActedBy, Clock, dataSourceOptions, keepRemark, logTransition, logTransitions, migrate, remarkMigrations, theSystem, transitionLogMigrations, UnitOfWork } from '../src';

const somebody: ActedBy = { accountKey: 'k', personRef: '00000000-0000-4000-8000-000000000001', actingFor: '00000000-0000-4000-8000-000000000002' };
const stop = '00000000-0000-4000-8000-000000000003';

let database: TestDatabase;
let dataSource: DataSource;
let unitOfWork: UnitOfWork;

beforeAll(async () => {
  database = await testDatabase();
  const settings = { url: database.url, applicationName: 'test' };
  await migrate({ ...settings, migrations: [...transitionLogMigrations, ...remarkMigrations] });
  dataSource = await new DataSource(dataSourceOptions(settings)).initialize();
  unitOfWork = new UnitOfWork(dataSource, new Clock());
});
beforeEach(() => dataSource.query('truncate transition_log, remark'));
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

test('transitions stand in the order in which they were told, with who acted and in which capacity', async () => {
  await unitOfWork.run(async (tx) => {
    await logTransitions(tx, somebody, [
      { of: 'touring.stop', id: stop, action: 'place-hold', from: null, to: 'hold' },
      { of: 'partner', id: 'FR', action: 'change', from: 'a', to: 'b', reason: 'moved' },
    ]);
    await logTransition(tx, theSystem, { of: 'touring.stop', id: stop, action: 'expire-hold', from: 'hold', to: 'expired' });
  });
  const rows = await dataSource.query('select aggregate_type, aggregate_id, action, from_state, to_state, reason, account_key, person_ref, acting_for from transition_log order by id');
  expect(rows.map(Object.values)).toEqual([
    ['touring.stop', stop, 'place-hold', null, 'hold', null, 'k', somebody.personRef, somebody.actingFor],
    ['partner', 'FR', 'change', 'a', 'b', 'moved', 'k', somebody.personRef, somebody.actingFor],
    ['touring.stop', stop, 'expire-hold', 'hold', 'expired', null, null, null, null],
  ]);
});

test('a remark is kept beside its step, and where nothing was written there is none', async () => {
  const step = { of: 'touring.stop', id: stop, action: 'release-hold' };
  const ids = await unitOfWork.run(async (tx) => [await keepRemark(tx, somebody, step, 'The roof.'), await keepRemark(tx, somebody, step, undefined)]);
  const [kept, ...others] = await dataSource.query('select id, text, person_ref from remark');
  expect([kept, others, ids]).toEqual([{ id: kept.id, text: 'The roof.', person_ref: somebody.personRef }, [], [kept.id, null]]);
});
