import { randomUUID } from 'node:crypto';
import { Clock, dataSourceOptions, migrate, UnitOfWork } from '@caravanserai/persistence';
import { testDatabase, type TestDatabase } from '@caravanserai/testing';
import { DataSource } from 'typeorm';
import { seedAccounts } from '../src';
import { readIssuerKeys } from '../src/issuer/keys';
import { identityDatabase } from '../src/store/database';

let database: TestDatabase;
let dataSource: DataSource;
let env: Record<string, string>;

beforeAll(async () => {
  database = await testDatabase();
  const settings = identityDatabase({ databaseUrl: database.url });
  await migrate(settings);
  dataSource = await new DataSource(dataSourceOptions(settings)).initialize();
  env = { DATABASE_URL: database.url, OIDC_ISSUER: 'http://localhost:8080/oidc', GATEWAY_CLIENT_SECRET: 's'.repeat(32) };
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

class StoppedClock extends Clock {
  constructor(private readonly time: string) {
    super();
  }
  override now = () => new Date(this.time);
}

const keysAt = (time: string) => readIssuerKeys(new UnitOfWork(dataSource, new StoppedClock(time)));
const accounts = (username: string) => dataSource.query('select * from account where username = $1', [username]);

describe('demonstration accounts', () => {
  const some = (changes = {}) => ({ username: `a${randomUUID()}`.slice(0, 20), password: 'p', subject: randomUUID(), title: 'Registrar', ...changes });

  it('are made once and left alone afterwards', async () => {
    const account = some();
    await seedAccounts(env, [account]);
    const [made] = await accounts(account.username);
    await seedAccounts(env, [{ ...account, password: 'another' }]);
    expect(await accounts(account.username)).toEqual([made]);
    expect(made).toMatchObject({ subject: account.subject, demonstration_of: 'Registrar', disabled: false });
  });

  it('are refused in production', async () => {
    const account = some();
    const production = { ...env, HOST: '0.0.0.0', OIDC_ISSUER: 'https://tours.example/oidc' };
    await expect(seedAccounts(production, [account])).rejects.toThrow('refused in production');
    expect(await accounts(account.username)).toEqual([]);
  });

  it.each(['', 'A', 'Anna', 'a b', 'ä1', '-a', 'a'.repeat(64)])('are refused with the username %p', async (username) => {
    await expect(seedAccounts(env, [some({ username })])).rejects.toThrow('is no username');
  });
});

describe('signing keys', () => {
  beforeEach(() => dataSource.query('delete from issuer_key'));

  it('are made once, however many replicas start at the same moment', async () => {
    const read = await Promise.all([1, 2, 3].map(() => keysAt('2030-01-01T00:00:00Z')));
    expect(read[0]!.tokens.map(({ alg, use, kid }) => [alg, use, typeof kid])).toEqual([['RS256', 'sig', 'string']]);
    expect([read[1], read[2]]).toEqual([read[0], read[0]]);
  });

  it('change after ninety days, and the old one stays published for two more', async () => {
    const [old] = (await keysAt('2030-01-01T00:00:00Z')).tokens;
    const after = (await keysAt('2030-04-02T00:00:00Z')).tokens;
    expect([after.length, after[1]]).toEqual([2, old]);
    expect((await keysAt('2030-04-04T00:00:01Z')).tokens).toEqual([after[0]]);
  });
});
