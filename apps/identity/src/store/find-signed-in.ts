import type { DataSource } from 'typeorm';
import { epochOf, subjectOf } from '../issuer/account-id';
import { Account } from './account.entity';

/** The account that signed in under this id; null when it is disabled or has signed out everywhere since. */
export async function findSignedIn(dataSource: DataSource, accountId: string): Promise<Account | null> {
  const account = await dataSource.getRepository(Account).findOneBy({ subject: subjectOf(accountId), disabled: false });
  return account?.epoch === epochOf(accountId) ? account : null;
}
