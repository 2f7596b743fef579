import { seedDemonstrationWorld } from '@caravanserai/contacts';
import { type RunningService, startService } from '@caravanserai/hosting';
import { InProcessBus } from '@caravanserai/messaging';
import { services } from '../../src/running/services';
import { Installation, serviceNames } from './installation';
import type { RunningServices } from './running-services';

/** All services in this process, with the bus between them. None can be killed alone here, so ending one closes it in order. */
export async function servicesInOneProcess(): Promise<RunningServices> {
  const installation = await Installation.prepare();
  const bus = new InProcessBus();
  const running = new Map<string, RunningService>();

  const start = async (name: string): Promise<void> => {
    const service = services.find((known) => known.name === name) as (typeof services)[number];
    const started = await startService(service, { env: installation.environmentOf(name), bus });
    running.set(name, started);
    if (name === 'contacts') await seedDemonstrationWorld(started, installation.issuer.url);
  };
  const end = async (name: string): Promise<void> => {
    await running.get(name)?.close();
    running.delete(name);
  };
  const close = async (): Promise<void> => {
    for (const name of [...serviceNames].reverse()) await end(name);
    await installation.remove();
  };
  for (const name of serviceNames) await start(name);
  return { installation, start, end, close };
}
