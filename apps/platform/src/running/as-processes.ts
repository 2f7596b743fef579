import { freePort } from '@caravanserai/local';
import { Child } from './child';
import { type Addresses, environmentOf } from './environments';
import type { Ground } from './ground';
import { services } from './services';
import type { PlatformSettings } from './settings';

export interface RunningProcesses {
  readonly address: string;
  readonly children: readonly Child[];
  readonly urlOf: ReadonlyMap<string, string>;
  close(): Promise<void>;
}

/** Starts every part as a process of its own, with Kafka between the services. */
export async function startAsProcesses(settings: PlatformSettings, ground: Ground, brokers: string, say: (line: string) => void): Promise<RunningProcesses> {
  const behind = [...(settings.env['OIDC_ISSUER'] ? [] : ['identity']), ...services.map(({ name }) => name)];
  const ports = await portsFor(behind);
  const urlOf = new Map(behind.map((name) => [name, `http://127.0.0.1:${ports.get(name)}`]));
  const at: Addresses = { databaseOf: ground.databaseOf, logFile: ground.logFile, urlOf, brokers };
  const child = (name: string): Child => new Child(name, { PORT: String(ports.get(name)), ...environmentOf(name, settings, ground.secrets, at) }, ground.logFile, say);
  const children = [...behind, 'gateway'].map(child);
  const close = async (): Promise<void> => {
    for (const part of [...children].reverse()) await part.stop();
  };
  try {
    say(`${behind.join(', ')} and the gateway start`);
    await Promise.all(children.map((part) => part.start()));
    return { address: settings.address, children, urlOf, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function portsFor(names: readonly string[]): Promise<Map<string, number>> {
  const ports = new Map<string, number>();
  for (const name of names) ports.set(name, await freePort([], [...ports.values()]));
  return ports;
}
