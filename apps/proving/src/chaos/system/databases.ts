import { setTimeout as pause } from 'node:timers/promises';
import { Pool, types } from 'pg';
import { type ServiceName, serviceNames } from '../services';

// Counters stay far below what a number can hold; as texts they would not compare.
const integers = { getTypeParser: ((oid: number, format?: 'text' | 'binary') => (oid === 20 ? Number : types.getTypeParser(oid, format as 'text'))) as typeof types.getTypeParser };

const patienceMs = 30_000;

/** The rig's own way into the databases of the services, past all code of the platform. */
export class Databases {
  private readonly pools = new Map<ServiceName, Pool>();

  constructor(private readonly urlOf: (service: ServiceName) => string) {}

  /** Reads; when PostgreSQL is away, or dies meanwhile, it waits and reads again. */
  async read<R extends object>(service: ServiceName, text: string, values: readonly unknown[] = []): Promise<R[]> {
    for (const end = performance.now() + patienceMs; ; ) {
      try {
        return (await this.pool(service).query<R>(text, [...values])).rows;
      } catch (error) {
        if (!isAway(error) || performance.now() > end) throw error;
        await pause(200);
      }
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.end()));
    this.pools.clear();
  }

  private pool(service: ServiceName): Pool {
    let pool = this.pools.get(service);
    if (pool === undefined) {
      pool = new Pool({ connectionString: this.urlOf(service), application_name: 'the rig', max: 3, types: integers });
      pool.on('error', () => undefined); // An idle connection that died with PostgreSQL is replaced at the next use.
      this.pools.set(service, pool);
    }
    return pool;
  }
}

const isAway = (error: unknown): boolean => {
  const { code, message } = error as { code?: string; message: string };
  return /^(08|57P|ECONN|EPIPE)/.test(code ?? '') || /Connection terminated|not queryable/.test(message);
};

export const everyService = async <T>(work: (service: ServiceName) => Promise<T>): Promise<Record<ServiceName, T>> =>
  Object.fromEntries(await Promise.all(serviceNames.map(async (service) => [service, await work(service)] as const))) as Record<ServiceName, T>;
