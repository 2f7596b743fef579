import type { ServiceName } from '../services';
import type { Databases } from './databases';
import type { ServiceProcess } from './service-process';

export type Carrier = 'kafka' | 'in-process';

/** The system under test as the rig sees it: addresses, databases, and processes that can be harmed. */
export interface System {
  readonly carrier: Carrier;
  readonly databases: Databases;
  /** What runs for good; in one process it is one, over Kafka one for each service. */
  readonly processes: readonly ServiceProcess[];
  /** The process in which the service runs. */
  processOf(service: ServiceName): ServiceProcess;
  /** Where routes of the service are answered; several while it has several instances. */
  addressesOf(service: ServiceName): readonly string[];
  /** Kills PostgreSQL and brings it back. */
  killPostgres(): Promise<void>;
  stop(): Promise<void>;
}

/** Resolves when every process answers again. */
export const allUp = async (system: System): Promise<void> => {
  for (const process of system.processes) await process.isUp();
};
