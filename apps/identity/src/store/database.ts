import type { DatabaseSettings } from '@caravanserai/persistence';
import { Account } from './account.entity';
import { AccountsAndIssuer1764100000000 } from './migrations/1764100000000-accounts-and-issuer';
import { DemonstrationPlace1764110000000 } from './migrations/1764110000000-demonstration-place';
import { Registration1764120000000 } from './migrations/1764120000000-registration';

/** Few connections: people sign in now and then, and services check tokens without asking. */
export const identityDatabase = ({ databaseUrl }: { databaseUrl: string }): DatabaseSettings => ({
  url: databaseUrl,
  applicationName: 'identity',
  entities: [Account],
  migrations: [AccountsAndIssuer1764100000000, DemonstrationPlace1764110000000, Registration1764120000000],
  poolSize: 4,
});
