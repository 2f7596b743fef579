import type { Transaction } from '@caravanserai/persistence';
import type { RecordedPerformance } from '../domain/recorded-rows';

/** A stop of the past as it was imported: when it was open, where as the source writes it, and whose venue that is if it was matched. */
export interface RecordedStop {
  readonly id: string;
  readonly state: 'recorded';
  readonly hostId: string | null;
  readonly venue: string;
  readonly country: string | null;
  readonly zone: string;
  readonly opening: string | null;
  readonly closing: string | null;
}

export function recordedStopsOf(tx: Transaction, tourId: string): Promise<RecordedStop[]> {
  return tx.query<RecordedStop>(
    `select id, state, host_id as "hostId", import_facts->>'venueText' as venue, import_facts->>'country' as country, zone, opening, closing
     from stop where tour_id = $1 order by placed_no`,
    [tourId],
  );
}

/** A run of performances of a tour of the past. */
export interface RecordedEngagementShown {
  readonly id: string;
  readonly state: 'recorded';
  readonly hostId: string | null;
  readonly company: string;
  readonly venue: string;
  readonly country: string | null;
  readonly days: { readonly start: string; readonly end: string; readonly zone: string };
  readonly performances: readonly RecordedPerformance[];
}

export function recordedEngagementsOf(tx: Transaction, tourId: string): Promise<RecordedEngagementShown[]> {
  return tx.query<RecordedEngagementShown>(
    `select id, state, host_id as "hostId", company, import_facts->>'venueText' as venue, import_facts->>'country' as country,
       jsonb_build_object('start', first_day, 'end', day_after, 'zone', zone) as days, performances
     from engagement where tour_id = $1 and state = 'recorded' order by first_day, id`,
    [tourId],
  );
}
