import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { type DatabaseSettings, dataSourceOptions } from './database';

/** Any number would do; all replicas of a service must use the same. */
const migrationLock = 719_250_407;

/**
 * Brings the schema up to date. Several replicas may start at once: the advisory lock lets one work and the others wait, on a
 * connection of its own, because TypeORM commits each migration separately.
 */
export async function migrate(settings: DatabaseSettings): Promise<number> {
  const holder = new Client({ connectionString: settings.url, application_name: `${settings.applicationName} migrations` });
  await holder.connect();
  try {
    await holder.query('select pg_advisory_lock($1)', [migrationLock]);
    const dataSource = await new DataSource({ ...dataSourceOptions({ ...settings, entities: [], poolSize: 2 }) }).initialize();
    try {
      return (await dataSource.runMigrations({ transaction: 'each' })).length;
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await holder.end();
  }
}
