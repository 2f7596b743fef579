import type { Transaction } from '@caravanserai/persistence';
import type { TourState } from '../../domain/tour-lifecycle';

/** A tour with those who have a part in its account: who organises it, and who hosts a stop that was once confirmed. */
export interface TourParties {
  readonly id: string;
  readonly version: number;
  readonly state: TourState;
  readonly title: string;
  readonly organiserId: string;
  readonly hostIds: readonly string[];
}

export async function tourParties(tx: Transaction, id: string): Promise<TourParties | null> {
  const [tour] = await tx.query<TourParties>(
    `select id, version, state, title, organiser_id as "organiserId", (select coalesce(array_agg(distinct host_id), '{}') from stay where stay.tour_id = tour.id) as "hostIds"
     from tour where id = $1 and organiser_id is not null`,
    [id],
  );
  return tour ?? null;
}

/** The lock under which versions of a split are counted and answered; stays are locked after it, as set before stop everywhere. */
export async function lockTourParties(tx: Transaction, id: string): Promise<TourParties | null> {
  await tx.query('select id from tour where id = $1 for no key update', [id]);
  return tourParties(tx, id);
}

/** The parties of a command: of the many hosts the one for whom the caller acts. */
export const partiesFor = ({ organiserId, hostIds }: TourParties, actingFor: string | null) => ({ organiser: organiserId, host: hostIds.find((id) => id === actingFor) ?? null });
