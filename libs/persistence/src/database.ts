import { AsyncLocalStorage } from 'node:async_hooks';
import type { ClientBase, CustomTypesConfig, Pool, QueryResultRow } from 'pg';
import { types } from 'pg';
import { DataSource, type DataSourceOptions, type EntitySchema, type MigrationInterface } from 'typeorm';

type Constructor<T = object> = new (...args: never[]) => T;

export interface DatabaseSettings {
  readonly url: string;
  readonly entities?: ReadonlyArray<Constructor | EntitySchema>;
  readonly migrations?: ReadonlyArray<Constructor<MigrationInterface>>;
  readonly poolSize?: number;
  /** Shows in pg_stat_activity, so that an operator sees whose connection it is. */
  readonly applicationName: string;
}

const int8 = 20;
const date = 1082;

const exactInteger = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} from the database is beyond the safe integers`);
  return value;
};

/** Dates stay text (a Date would shift them by the machine's zone) and 64-bit integers become exact numbers or an error. */
const columnTypes: CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === int8) return exactInteger;
    if (oid === date) return (text: string) => text;
    return types.getTypeParser(oid, format as 'text');
  }) as CustomTypesConfig['getTypeParser'],
};

export function dataSourceOptions(settings: DatabaseSettings): DataSourceOptions {
  return {
    type: 'postgres',
    url: settings.url,
    entities: [...(settings.entities ?? [])] as never,
    migrations: [...(settings.migrations ?? [])] as never,
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
    applicationName: settings.applicationName,
    poolSize: settings.poolSize ?? 10,
    connectTimeoutMS: 5_000,
    extra: { types: columnTypes, idleTimeoutMillis: 30_000, statement_timeout: 30_000, idle_in_transaction_session_timeout: 60_000, keepAlive: true },
  };
}

/** The driver's own pool below TypeORM: hot commands go to it directly, as one prepared statement and one round trip. */
export const poolOf = (dataSource: DataSource): Pool => (dataSource.driver as unknown as { master: Pool }).master;

/**
 * A connection can be ended in the moment between its coming and the first look of whoever asked for it, as when a process slept while
 * PostgreSQL let it go. Nobody listens then, and Node would end the process; whoever has the connection learns it from the next query.
 */
export function outlivingItsConnections(dataSource: DataSource): DataSource {
  poolOf(dataSource).on('connect', (client) => client.on('error', () => undefined));
  return dataSource;
}

/** Whose connection the work has that goes on in here. */
const transaction = new AsyncLocalStorage<Pool>();

/** What goes on in here has its connection and gets no second one of this pool. */
export const inTransaction = <T>(dataSource: DataSource, work: () => Promise<T>): Promise<T> => transaction.run(poolOf(dataSource), work);

/** For what a transaction sets off and does not wait for, and for what it waits for while nobody else can want what it holds. */
export const besideTransaction = <T>(work: () => T): T => transaction.exit(work);

/**
 * A transaction that waits for a second connection holds locks while it waits, and those who wait for the locks hold all the connections: under load a
 * service that has come back answers nobody any more. So asking for one is a bug that shows at once, and not only then.
 */
export function refusingSecondConnections(dataSource: DataSource): DataSource {
  const pool = poolOf(dataSource);
  const connect = pool.connect.bind(pool) as (...args: unknown[]) => unknown;
  pool.connect = ((...args: unknown[]) => {
    if (transaction.getStore() === pool) throw new Error('a transaction asks for a second connection; what it needs is read through itself, or before it');
    return connect(...args);
  }) as Pool['connect'];
  return dataSource;
}

/** Runs one named prepared statement outside any explicit transaction. */
export async function preparedStatement<R extends QueryResultRow>(on: Pool | ClientBase, name: string, text: string, values: unknown[]): Promise<R[]> {
  return (await on.query<R>({ name, text, values })).rows;
}
