import type { IsoDate } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import type { LoggedClimate } from '../../domain/facility/climate-log';
import type { ReportFacts } from '../../domain/facility/report';
import type { LightPlan } from '../../domain/light/dose';

export interface ReportVersion {
  readonly number: number;
  readonly reportDate: IsoDate;
  readonly enteredAt: string;
}

export interface WholeReport extends ReportVersion {
  readonly facts: ReportFacts;
}

export interface ClimateLogShown extends LoggedClimate {
  readonly number: number;
  readonly firstAt: string;
  readonly lastAt: string;
  readonly uploadedAt: string;
  readonly sha256: string;
}

export interface LightPlanShown extends LightPlan {
  readonly number: number;
  readonly validFrom: IsoDate;
  readonly enteredAt: string;
}

const iso = (at: Date): string => at.toISOString();

/** What a space has so many of already decides the next number; the caller holds the space's lock. */
export async function nextNumber(tx: Transaction, table: 'facility_report' | 'climate_log' | 'light_plan', spaceId: string): Promise<number> {
  const [row] = await tx.query<{ number: number }>(`select coalesce(max(number), 0) + 1 as number from ${table} where space_id = $1`, [spaceId]);
  return row?.number as number;
}

export async function reportVersions(tx: Transaction, spaceId: string): Promise<ReportVersion[]> {
  const rows = await tx.query<{ number: number; reportDate: IsoDate; enteredAt: Date }>(
    'select number, report_date as "reportDate", entered_at as "enteredAt" from facility_report where space_id = $1 order by number desc limit 200', [spaceId]);
  return rows.map(({ enteredAt, ...row }) => ({ ...row, enteredAt: iso(enteredAt) }));
}

export async function reportNumbered(tx: Transaction, spaceId: string, number: number): Promise<WholeReport | null> {
  const [row] = await tx.query<{ number: number; reportDate: IsoDate; enteredAt: Date; facts: ReportFacts }>(
    'select number, report_date as "reportDate", entered_at as "enteredAt", facts from facility_report where space_id = $1 and number = $2', [spaceId, number]);
  return row === undefined ? null : { ...row, enteredAt: iso(row.enteredAt) };
}

export async function climateLogs(tx: Transaction, spaceId: string): Promise<ClimateLogShown[]> {
  const rows = await tx.query<{ number: number; firstAt: Date; lastAt: Date; uploadedAt: Date; sha256: string; summary: LoggedClimate }>(
    `select number, first_at as "firstAt", last_at as "lastAt", uploaded_at as "uploadedAt", sha256, summary
     from climate_log where space_id = $1 order by number desc limit 50`, [spaceId]);
  return rows.map(({ summary, firstAt, lastAt, uploadedAt, ...row }) => ({ ...row, ...summary, firstAt: iso(firstAt), lastAt: iso(lastAt), uploadedAt: iso(uploadedAt) }));
}

export async function lightPlans(tx: Transaction, spaceId: string): Promise<LightPlanShown[]> {
  const rows = await tx.query<LightPlan & { number: number; validFrom: IsoDate; enteredAt: Date }>(
    `select number, valid_from as "validFrom", lux, open_minutes as "openMinutes", maintenance_minutes as "maintenanceMinutes",
       maintenance_lux as "maintenanceLux", night_lux as "nightLux", entered_at as "enteredAt"
     from light_plan where space_id = $1 order by valid_from desc, number desc limit 50`, [spaceId]);
  return rows.map(({ enteredAt, ...row }) => ({ ...row, enteredAt: iso(enteredAt) }));
}
