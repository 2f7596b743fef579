import { randomBytes } from 'node:crypto';
import { createDatabaseAt, dropDatabaseAt } from '@caravanserai/local';

export interface TestDatabase {
  readonly name: string;
  readonly url: string;
  drop(): Promise<void>;
}

const adminUrl = (): string => {
  const url = process.env['TEST_POSTGRES_URL'];
  if (url === undefined) throw new Error('no PostgreSQL: the suites run through jest.config.js of the root, which starts one');
  return url;
};

/** An empty database with a role of its own, on the PostgreSQL of this test run. */
export async function testDatabase(): Promise<TestDatabase> {
  const name = `t_${randomBytes(6).toString('hex')}`;
  await createDatabaseAt(adminUrl(), name, name);
  const url = new URL(adminUrl());
  url.username = name;
  url.password = name;
  url.pathname = `/${name}`;
  return { name, url: url.href, drop: () => dropDatabaseAt(adminUrl(), name) };
}
