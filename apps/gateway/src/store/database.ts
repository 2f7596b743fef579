import type { DatabaseSettings } from '@caravanserai/persistence';
import { Sessions1764200000000 } from './migrations/1764200000000-sessions';

export const gatewayDatabase = ({ databaseUrl }: { databaseUrl: string }): DatabaseSettings => ({
  url: databaseUrl,
  applicationName: 'gateway',
  migrations: [Sessions1764200000000],
  poolSize: 6,
});
