import type { Environment } from '@caravanserai/hosting';
import { dataSourceOptions, migrate } from '@caravanserai/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { identityConfig } from '../config';
import { isUsername } from '../domain/username';
import { hashPassword } from '../passwords';
import { identityDatabase } from '../store/database';
import { Account } from '../store/account.entity';

export interface DemonstrationAccount {
  readonly username: string;
  readonly password: string;
  /** A UUID that stays the same, since other services' demonstration records name it. */
  readonly subject: string;
  /** What the card of the sign-in page says, such as "Registrar of a museum in Lisbon"; else the username. */
  readonly title?: string;
}

/**
 * Makes the demonstration accounts that are not there yet; a second call changes nothing, so a changed password stays changed.
 * @throws Error in production, where published passwords have no place.
 */
export async function seedAccounts(env: Environment, accounts: readonly DemonstrationAccount[]): Promise<void> {
  const config = identityConfig(env);
  if (config.production) throw new Error('Demonstration accounts are refused in production');
  const database = identityDatabase(config);
  await migrate(database);
  const dataSource = await new DataSource(dataSourceOptions({ ...database, poolSize: 1 })).initialize();
  try {
    for (const [index, account] of accounts.entries()) await seedAccount(dataSource.manager, account, index + 1);
  } finally {
    await dataSource.destroy();
  }
}

async function seedAccount(manager: EntityManager, { username, password, subject, title }: DemonstrationAccount, place: number): Promise<void> {
  if (!isUsername(username)) throw new Error(`"${username}" is no username: lower-case letters, digits, dots, hyphens, at most 63`);
  if (await manager.existsBy(Account, [{ username }, { subject }])) return;
  const passwordHash = await hashPassword(password);
  const values = { subject, username, passwordHash, disabled: false, epoch: 0, demonstrationOf: title ?? username, demonstrationPlace: place };
  await manager.createQueryBuilder().insert().into(Account).values(values).orIgnore().execute();
}
