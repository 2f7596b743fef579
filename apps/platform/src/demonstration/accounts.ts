import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demonstrationWorld } from '@caravanserai/contacts';
import { type DemonstrationAccount, seedAccounts } from '@caravanserai/identity';
import { environmentOf } from '../running/environments';
import type { Ground } from '../running/ground';
import type { PlatformSettings } from '../running/settings';

export type { DemonstrationAccount };

/** The accounts of the demonstration world, made at the issuer and written beside the data for the other commands; none without one. */
export async function demonstrationAccounts(settings: PlatformSettings, ground: Ground): Promise<DemonstrationAccount[]> {
  if (!settings.demonstration || settings.env['OIDC_ISSUER']) return [];
  const password = ground.secrets.demonstrationPassword;
  const accounts = demonstrationWorld.people.map(({ username, subject, title }) => ({ username, subject, title, password }));
  const at = { databaseOf: ground.databaseOf, logFile: ground.logFile, urlOf: new Map() };
  await seedAccounts(environmentOf('identity', settings, ground.secrets, at), accounts);
  writeFileSync(join(settings.folder, 'demonstration.json'), `${JSON.stringify({ accounts }, null, 2)}\n`, { mode: 0o600 });
  return accounts;
}
