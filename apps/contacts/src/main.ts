import 'reflect-metadata';
import { runProcess, startService, textIn } from '@caravanserai/hosting';
import { contactsConfig } from './config';
import { contacts, createFirstAdministratorCode, seedDemonstrationWorld } from './index';

void runProcess(contacts.name, async (env) => {
  const running = await startService(contacts, { env });
  if (contactsConfig(env).demonstration) await seedDemonstrationWorld(running, textIn(env, 'OIDC_ISSUER'));
  const first = await createFirstAdministratorCode(running);
  // Past the log, which is kept: the code is for whoever stands at this terminal.
  if (first) process.stdout.write(`Nobody administers this platform yet. The first administrator redeems ${first.code} until ${first.expiresAt.toISOString()}, on the platform’s first page after signing in\n`);
  return running;
});
