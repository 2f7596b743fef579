import type { Transaction } from '@caravanserai/persistence';
import type { ConditionState } from '../../domain/road/condition-lifecycle';
import type { ConditionContent, Occasion } from '../../domain/road/condition';

export interface ConditionReport {
  readonly id: string;
  readonly version: number;
  readonly state: ConditionState;
  readonly stayId: string;
  readonly objectId: string;
  readonly objectTitle: string;
  readonly occasion: Occasion;
  /** The organisation whose checker writes it. */
  readonly checkedBy: string;
  readonly openedAt: Date;
  readonly signedAt: Date | null;
}

export interface ConditionVersion {
  readonly number: number;
  readonly content: ConditionContent;
  readonly contentHash: string;
  readonly writtenAt: Date;
}

const columns = `r.id, r.version, r.state, r.stay_id as "stayId", r.object_id as "objectId", o.title as "objectTitle", r.occasion, r.checked_by as "checkedBy",
  r.opened_at as "openedAt", r.signed_at as "signedAt"`;
const from = 'condition_report r join work_object o on o.id = r.object_id';

export async function reportById(tx: Transaction, id: string): Promise<ConditionReport | null> {
  const [row] = await tx.query<ConditionReport>(`select ${columns} from ${from} where r.id = $1`, [id]);
  return row ?? null;
}

export async function reportFor(tx: Transaction, stayId: string, objectId: string, occasion: Occasion): Promise<ConditionReport | null> {
  const [row] = await tx.query<ConditionReport>(`select ${columns} from ${from} where r.stay_id = $1 and r.object_id = $2 and r.occasion = $3`, [stayId, objectId, occasion]);
  return row ?? null;
}

/** In the order in which they were opened, one more than asked for. */
export function listReports(tx: Transaction, stayId: string, asked: { readonly occasion?: Occasion; readonly limit: number; readonly after: readonly [at: string, id: string] | null }): Promise<ConditionReport[]> {
  const { occasion, limit, after } = asked;
  return tx.query<ConditionReport>(
    `select ${columns} from ${from} where r.stay_id = $1 and ($2::text is null or r.occasion = $2) and ($3::timestamptz is null or (r.opened_at, r.id) > ($3, $4::uuid))
     order by r.opened_at, r.id limit $5`,
    [stayId, occasion ?? null, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
  );
}

const versionColumns = 'number, content, content_hash as "contentHash", written_at as "writtenAt"';

export const versionsOf = (tx: Transaction, reportId: string): Promise<ConditionVersion[]> =>
  tx.query<ConditionVersion>(`select ${versionColumns} from condition_version where report_id = $1 order by number limit 1000`, [reportId]);

/** The last version of each report. */
export async function latestVersions(tx: Transaction, reportIds: readonly string[]): Promise<Map<string, ConditionVersion>> {
  const rows = await tx.query<ConditionVersion & { reportId: string }>(
    `select distinct on (report_id) report_id as "reportId", ${versionColumns} from condition_version where report_id = any ($1) order by report_id, number desc`,
    [reportIds],
  );
  return new Map(rows.map((row) => [row.reportId, row]));
}

/**
 * What both sides last agreed on of each object before these reports: as it left the stop before, or, on leaving, as it came in. Only a
 * countersigned report is something to compare with.
 */
export async function earlierContents(tx: Transaction, reportIds: readonly string[]): Promise<Map<string, ConditionContent>> {
  const rows = await tx.query<{ reportId: string; content: ConditionContent }>(
    `select r.id as "reportId", earlier.content from condition_report r join stay s on s.id = r.stay_id cross join lateral (
       select v.content from condition_report e join stay es on es.id = e.stay_id join condition_version v on v.report_id = e.id
       where e.object_id = r.object_id and e.id <> r.id and e.state in ('countersigned', 'filed') and es.tour_id = s.tour_id and e.opened_at < r.opened_at
       order by e.opened_at desc, v.number desc limit 1) earlier
     where r.id = any ($1)`,
    [reportIds],
  );
  return new Map(rows.map(({ reportId, content }) => [reportId, content]));
}

export interface ConditionSignature {
  readonly number: number;
  readonly role: 'checker' | 'counter-party';
  readonly actingFor: string | null;
  readonly at: Date;
}

export const signaturesOf = (tx: Transaction, reportId: string): Promise<ConditionSignature[]> =>
  tx.query<ConditionSignature>('select number, role, acting_for as "actingFor", at from condition_signature where report_id = $1 order by at, role', [reportId]);
