import type { incidentKinds } from '@caravanserai/contracts';
import type { Transaction } from '@caravanserai/persistence';
import type { IncidentState } from '../../domain/road/incident-lifecycle';

export const severities = ['minor', 'serious', 'grave'] as const;

export interface Incident {
  readonly id: string;
  readonly version: number;
  readonly state: IncidentState;
  readonly tourId: string;
  readonly stayId: string;
  readonly legId: string | null;
  readonly kind: (typeof incidentKinds)[number];
  readonly severity: (typeof severities)[number];
  readonly objectIds: readonly string[];
  readonly happenedAt: Date;
  readonly raisedAt: Date;
  readonly raisedBy: string;
  readonly closedAt: Date | null;
}

const columns = `incident.id, incident.version, incident.state, incident.tour_id as "tourId", incident.stay_id as "stayId", incident.leg_id as "legId", incident.kind, incident.severity,
  incident.object_ids as "objectIds", incident.happened_at as "happenedAt", incident.raised_at as "raisedAt", incident.raised_by as "raisedBy", incident.closed_at as "closedAt"`;

export async function incidentById(tx: Transaction, id: string): Promise<Incident | null> {
  const [row] = await tx.query<Incident>(`select ${columns} from incident where id = $1`, [id]);
  return row ?? null;
}

/** With the words in which each was reported, which are never told to anybody else. */
export function incidentsOf(tx: Transaction, stayId: string): Promise<Array<Incident & { readonly words: string | null }>> {
  return tx.query(
    `select ${columns}, remark.text as words from incident
     left join remark on remark.aggregate_type = 'touring.incident' and remark.aggregate_id = incident.id::text and remark.action = 'raise'
     where stay_id = $1 order by raised_at, id limit 200`,
    [stayId],
  );
}

export async function openIncidentsOf(tx: Transaction, of: { readonly stayId?: string; readonly legId?: string }): Promise<number> {
  const [row] = await tx.query<{ count: number }>(`select count(*)::integer as count from incident where state = 'open' and ($1::uuid is null or stay_id = $1) and ($2::uuid is null or leg_id = $2)`, [
    of.stayId ?? null,
    of.legId ?? null,
  ]);
  return row?.count ?? 0;
}
