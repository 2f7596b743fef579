import { testKafka, type TestKafka } from '@caravanserai/testing';
import { Installation, serviceNames } from './installation';
import type { RunningServices } from './running-services';
import { ServiceProcess } from './service-process';

export interface ServicesAsProcesses extends RunningServices {
  processOf(name: string): ServiceProcess;
}

/** Each service as a process of its own, with a real Kafka between them; ending one is a kill -9. */
export async function servicesAsProcesses(): Promise<ServicesAsProcesses> {
  const [installation, kafka] = await Promise.all([Installation.prepare(), testKafka()]);
  const processes = new Map(serviceNames.map((name) => [name, new ServiceProcess(name, installation.environmentOf(name, kafka.kafka.brokers))]));
  const processOf = (name: string): ServiceProcess => processes.get(name) as ServiceProcess;
  const close = (): Promise<void> => closeAll(installation, kafka, [...processes.values()]);
  try {
    await Promise.all([...processes.values()].map((service) => service.start()));
  } catch (error) {
    await close();
    throw error;
  }
  return { installation, processOf, start: (name) => processOf(name).start(), end: (name) => processOf(name).end('SIGKILL'), close };
}

async function closeAll(installation: Installation, kafka: TestKafka, processes: readonly ServiceProcess[]): Promise<void> {
  for (const service of processes) service.wake();
  await Promise.all(processes.map((service) => service.end('SIGTERM')));
  await kafka.stop();
  await installation.remove();
}
