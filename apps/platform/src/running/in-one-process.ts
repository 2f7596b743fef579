import { createFirstAdministratorCode, seedDemonstrationWorld } from '@caravanserai/contacts';
import { startGateway } from '@caravanserai/gateway';
import { type RunningService, startService } from '@caravanserai/hosting';
import { startIdentity } from '@caravanserai/identity';
import { InProcessBus } from '@caravanserai/messaging';
import { type Addresses, environmentOf } from './environments';
import type { Ground } from './ground';
import { services } from './services';
import type { PlatformSettings } from './settings';

export interface RunningPlatform {
  readonly address: string;
  /** The parts by name. */
  readonly parts: ReadonlyMap<string, RunningService>;
  close(): Promise<void>;
}

/** What services of one process stand on; events stay within the process unless there are `brokers`. */
export type GroundForOneProcess = Pick<Ground, 'databaseOf' | 'secrets' | 'logFile'> & Pick<Addresses, 'brokers'>;

/** Starts issuer, services and gateway in this process, each a Nest application of its own with its own port and database. */
export async function startInOneProcess(settings: PlatformSettings, ground: GroundForOneProcess, say: (line: string) => void): Promise<RunningPlatform> {
  const bus = new InProcessBus();
  const parts = new Map<string, RunningService>();
  const urlOf = new Map<string, string>();
  const at: Addresses = { databaseOf: ground.databaseOf, logFile: ground.logFile, urlOf, brokers: ground.brokers };
  const started = (name: string, part: RunningService): void => {
    parts.set(name, part);
    urlOf.set(name, part.url);
  };
  const close = async (): Promise<void> => {
    for (const part of [...parts.values()].reverse()) await part.close();
  };
  try {
    if (!settings.env['OIDC_ISSUER']) {
      say('The issuer starts');
      started('identity', await startIdentity(environmentOf('identity', settings, ground.secrets, at)));
    }
    for (const service of services) {
      say(`${service.name} starts`);
      started(service.name, await startService(service, { env: environmentOf(service.name, settings, ground.secrets, at), bus }));
    }
    await welcomeFirst(settings, parts.get('contacts') as RunningService);
    say('The gateway starts');
    started('gateway', await startGateway(environmentOf('gateway', settings, ground.secrets, at)));
    return { address: settings.address, parts, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The directory is never without somebody who may open it: the people of the demonstration, or the holder of a one-time code. */
async function welcomeFirst({ demonstration, address, env }: PlatformSettings, contacts: RunningService): Promise<void> {
  if (demonstration) await seedDemonstrationWorld(contacts, env['OIDC_ISSUER'] || `${address}/oidc`);
  const first = await createFirstAdministratorCode(contacts);
  if (first) process.stdout.write(`Nobody administers this platform yet. The first administrator redeems ${first.code} until ${first.expiresAt.toISOString()}, on the platform’s first page after signing in\n`);
}
