import type { ServiceName } from '../services';
import { type Databases, everyService } from '../system/databases';

/** Where everything stood before a run: what the judge looks at is what came after. */
export interface Began {
  readonly position: number;
  /** Rows that a later transaction has written carry a higher id. */
  readonly transaction: number;
  readonly application: number;
}

export const whereItBegan = (databases: Databases): Promise<Record<ServiceName, Began>> =>
  everyService(async (service) => {
    const [row] = await databases.read<Began>(
      service,
      `select (select position from event_log_head) as position, pg_snapshot_xmin(pg_current_snapshot())::text::bigint as transaction,
         (select coalesce(max(id), 0) from proving_application) as application`,
    );
    return row as Began;
  });
