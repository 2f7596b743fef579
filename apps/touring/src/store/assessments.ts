import type { Transaction } from '@caravanserai/persistence';

/** The verdicts on a stop's facility, the latest first, with their conditions in the registrar's words. */
export function assessmentsOf(tx: Transaction, stopId: string) {
  return tx.query<{ verdict: string; assessedAt: Date; measures: string | null; measuresBy: string | null; measuresDue: string | null }>(
    `select verdict, assessed_at as "assessedAt", measures, measures_by as "measuresBy", measures_due as "measuresDue"
     from facility_assessment where stop_id = $1 order by assessed_at desc, id limit 50`,
    [stopId],
  );
}
