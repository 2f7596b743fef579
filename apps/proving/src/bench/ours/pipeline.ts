import type { Chain } from '../figures/lags';
import type { Ground } from '../ground/ground';
import { startEffects, startTouring, touringDatabase } from './services';

/** Commands go in here, and their effects come into being in another database. */
export interface Pipeline {
  readonly url: string;
  readonly chain: Chain;
  stop(): Promise<void>;
}

/** The one owner of `touring.stop` over this Kafka: records of two logs in one topic would be taken for a restored installation. */
export const owner = 'sender';

/** Touring, and a service that does one insert and one update for each hold, with Kafka between. */
export async function startPipeline(ground: Ground, brokers: string): Promise<Pipeline> {
  await touringDatabase(ground, owner);
  const touring = await startTouring(ground, owner, brokers);
  const effects = await startEffects(ground, 'receiver', brokers);
  return {
    url: touring.url,
    chain: { cause: { database: owner, table: 'stop', id: 'id' }, effect: { database: 'receiver', table: 'effect', id: 'subject_id' } },
    stop: async () => {
      for (const { part } of [effects, touring]) await ground.stop(part);
    },
  };
}
