import { type TestDatabase, testDatabase } from '@caravanserai/testing';
import { DataSource } from 'typeorm';
import { besideTransaction, Clock, dataSourceOptions, isDatabaseAway, migrate, outlivingItsConnections, persistenceMigrations, poolOf, preparedStatement, refusingSecondConnections, sqlStateOf, UnitOfWork, violatedConstraintOf } from '../src';

describe('a unit of work', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let unitOfWork: UnitOfWork;
  const count = async (): Promise<number> => (await dataSource.query<Array<{ n: number }>>('select count(*)::int as n from thing'))[0]?.n ?? -1;

  beforeAll(async () => {
    database = await testDatabase();
    dataSource = await new DataSource(dataSourceOptions({ url: database.url, applicationName: 'test' })).initialize();
    unitOfWork = new UnitOfWork(dataSource, new Clock());
    await dataSource.query('create table thing (id int primary key, value int not null constraint value_is_positive check (value > 0), on_day date, big bigint)');
  });
  beforeEach(() => dataSource.query('truncate thing'));
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('commits all or nothing, and signals only what was committed', async () => {
    const signals: string[] = [];
    const failing = unitOfWork.run(async (tx) => {
      tx.afterCommit(() => signals.push('lost'));
      await tx.query('insert into thing (id, value) values (1, 1)');
      throw new Error('after the write');
    });
    await expect(failing).rejects.toThrow('after the write');
    await unitOfWork.run(async (tx) => {
      tx.afterCommit(() => signals.push('kept'));
      await tx.query('insert into thing (id, value) values (2, 1)');
      expect(signals).toEqual([]);
    });
    expect([await count(), signals]).toEqual([1, ['kept']]);
  });

  it('takes back a nested part alone', async () => {
    await unitOfWork.run(async (tx) => {
      await tx.query('insert into thing (id, value) values (1, 1)');
      const part = tx.nested(async () => {
        await tx.query('insert into thing (id, value) values (2, 1)');
        await tx.query('insert into thing (id, value) values (2, 1)');
      });
      await expect(part).rejects.toMatchObject({ code: '23505' });
    });
    expect(await count()).toBe(1);
  });

  it('tries two transactions again that wait for each other, until both are done', async () => {
    await dataSource.query('insert into thing (id, value) values (1, 1), (2, 1)');
    let arrived = 0;
    let both: () => void;
    const met = new Promise<void>((resolve) => (both = resolve));
    const swap = (first: number, second: number) =>
      unitOfWork.run(async (tx) => {
        await tx.query('update thing set value = value + 1 where id = $1', [first]);
        if ((arrived += 1) === 2) both();
        await met;
        await tx.query('update thing set value = value + 1 where id = $1', [second]);
      });
    await Promise.all([swap(1, 2), swap(2, 1)]);
    expect(await dataSource.query('select id, value from thing order by id')).toEqual([{ id: 1, value: 3 }, { id: 2, value: 3 }]);
    // One of the two was the victim, and may have been so again.
    expect(arrived).toBeGreaterThan(2);
  });

  it('tries one statement again that waits for another one, until both are done', async () => {
    await dataSource.query('insert into thing (id, value) values (1, 1), (2, 1)');
    await dataSource.query(`create or replace function raise_both(first int, second int) returns int language plpgsql as $$ begin
      update thing set value = value + 1 where id = first; perform pg_sleep(0.3); update thing set value = value + 1 where id = second; return first; end $$`);
    const raise = (first: number, second: number) => unitOfWork.statement<{ done: number }>('raise-both', 'select raise_both($1, $2) as done', [first, second]);
    expect(await Promise.all([raise(1, 2), raise(2, 1)])).toEqual([[{ done: 1 }], [{ done: 2 }]]);
    expect(await dataSource.query('select id, value from thing order by id')).toEqual([{ id: 1, value: 3 }, { id: 2, value: 3 }]);
  });

  it('outlives a connection that ends before anybody listens to it, and uses another one', async () => {
    const own = outlivingItsConnections(await new DataSource(dataSourceOptions({ url: database.url, applicationName: 'test', poolSize: 1 })).initialize());
    const first = await poolOf(own).connect();
    first.release(new Error('makes room for a new one'));
    const second = await poolOf(own).connect();
    second.emit('error', new Error('terminating connection due to administrator command'));
    second.release(new Error('gone'));
    expect(await own.query('select 1 as one')).toEqual([{ one: 1 }]);
    await own.destroy();
  });

  it('refuses a second connection to who has one, but not to what goes on beside it', async () => {
    const own = refusingSecondConnections(await new DataSource(dataSourceOptions({ url: database.url, applicationName: 'test' })).initialize());
    const one = () => own.query<Array<{ one: number }>>('select 1 as one');
    const work = new UnitOfWork(own, new Clock());
    await expect(work.run(one)).rejects.toThrow('asks for a second connection');
    await expect(work.run(() => work.run(async () => 1))).rejects.toThrow('asks for a second connection');
    expect(await work.run(() => besideTransaction(one))).toEqual([{ one: 1 }]);
    await own.destroy();
  });

  it('gives the rows of an update, dates as they are written and 64-bit integers as numbers', async () => {
    const rows = await unitOfWork.run(async (tx) => {
      await tx.query(`insert into thing (id, value, on_day, big) values (1, 1, '2027-03-28', 9007199254740991)`);
      return tx.query('update thing set value = 2 returning id, value, on_day, big');
    });
    expect(rows).toEqual([{ id: 1, value: 2, on_day: '2027-03-28', big: 9007199254740991 }]);
    await expect(unitOfWork.run((tx) => tx.query('select 9007199254740992::bigint as big'))).rejects.toThrow('beyond the safe integers');
  });

  it('tells which constraint refused, and that an error of the work is not an absence of the database', async () => {
    const error = await unitOfWork.run((tx) => tx.query('insert into thing (id, value) values (1, 0)')).catch((caught: unknown) => caught);
    expect([sqlStateOf(error), violatedConstraintOf(error), isDatabaseAway(error)]).toEqual(['23514', 'value_is_positive', false]);
    expect(isDatabaseAway(Object.assign(new Error('x'), { code: 'ECONNREFUSED' }))).toBe(true);
  });

  it('keeps the answer to a key: ours first, then the kept one, then the refusal of another body', async () => {
    await migrate({ url: database.url, applicationName: 'test', migrations: persistenceMigrations });
    const claim = (hash: string) => preparedStatement<{ answer: unknown }>(poolOf(dataSource), 'claim', 'select claim_answer($1, $2, $3, $4, $5, $6) as answer', ['c', '00000000-0000-0000-0000-000000000000', 'POST /x', 'key', hash, new Date()]);
    expect(await claim('a')).toEqual([{ answer: null }]);
    await dataSource.query(`select keep_answer('c', '00000000-0000-0000-0000-000000000000', 'POST /x', 'key', '{"ok":true,"value":1}')`);
    expect(await claim('a')).toEqual([{ answer: { ok: true, value: 1 } }]);
    expect(await claim('b')).toEqual([{ answer: { ok: false, rejection: { code: 'idempotency-key-reused' } } }]);
  });
});
