import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { accountLinked, mandateGranted } from '@caravanserai/contracts';
import { type ServiceDefinition, startService } from '@caravanserai/hosting';
import { repositoryFolder } from '@caravanserai/local';
import { InProcessBus } from '@caravanserai/messaging';
import { StandInOwner } from '@caravanserai/testing';
import type { Host } from '../ground/world';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** By the compiled file: an application imports no other. */
const compiled = createRequire(__filename);
const serviceOf = (app: string): ServiceDefinition<unknown> => {
  const file = join(repositoryFolder('deploy/kafka/pom.xml'), 'apps', app, 'dist', 'index.js');
  return (compiled(file) as Record<string, ServiceDefinition<unknown>>)[app]!;
};

async function main(): Promise<void> {
  const bus = new InProcessBus();
  const [contacts] = ['contacts', 'coproduction', 'notifications'].map((owner) => new StandInOwner(bus, owner));
  for (const host of JSON.parse(process.env['ADMINISTRATORS'] as string) as Host[]) appoint(contacts!, host);
  const env = (name: string) => JSON.parse(process.env[name] as string) as Record<string, string>;
  const running = [await startService(serviceOf('touring'), { bus, env: env('TOURING') }), await startService(serviceOf('dashboard'), { bus, env: env('DASHBOARD') })];
  process.on('SIGTERM', () => void Promise.all(running.map((one) => one.close())).then(() => process.exit(0)));
}

/** By events, as a rebuild makes the copies of mandates anew as well. */
function appoint(contacts: StandInOwner, { accountKey, personRef, organisationId }: Host): void {
  const [accountId, mandateId] = [randomUUID(), randomUUID()];
  contacts.publish(accountLinked, accountId, { accountId, accountKey, personRef });
  contacts.publish(mandateGranted, mandateId, { mandateId, organisationId, personRef, power: 'administer-platform', validFrom: '2020-01-01T00:00:00.000Z' });
}

/** What is left in memory once what nobody holds has been given back. */
process.on('message', () => {
  void (async () => {
    for (let turn = 0; turn < 3; turn++) {
      collect();
      await pause(500);
    }
    const { rss, heapUsed } = process.memoryUsage();
    process.send?.({ residentMegabytes: rss / 1_048_576, heapMegabytes: heapUsed / 1_048_576 });
  })();
});

void main();
