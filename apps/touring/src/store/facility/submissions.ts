import type { IsoDate } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import type { LoggedClimate } from '../../domain/facility/climate-log';
import type { ReportFacts } from '../../domain/facility/report';

export interface SubmittedReport {
  readonly number: number;
  readonly reportDate: IsoDate;
  readonly facts: ReportFacts;
  readonly climate: LoggedClimate | null;
}

/** Numbers of a space's reports that were handed in with a stop of this organiser. */
export async function numbersReadBy(tx: Transaction, spaceId: string, organiserId: string | null): Promise<number[]> {
  const rows = await tx.query<{ number: number }>(
    `select distinct submission.report_number as number from facility_submission submission join stop on stop.id = submission.stop_id
     where submission.space_id = $1 and stop.organiser_id = $2`, [spaceId, organiserId]);
  return rows.map(({ number }) => number);
}

/** The report that a stop's host handed in last, with the climate as it was logged last; null where none was. */
export async function submittedWith(tx: Transaction, stopId: string): Promise<SubmittedReport | null> {
  const [row] = await tx.query<SubmittedReport>(
    `select report.number, report.report_date as "reportDate", report.facts,
       (select summary from climate_log where climate_log.space_id = report.space_id order by climate_log.number desc limit 1) as climate
     from facility_submission submission join facility_report report on report.space_id = submission.space_id and report.number = submission.report_number
     where submission.stop_id = $1 order by submission.submitted_at desc, report.number desc limit 1`, [stopId]);
  return row ?? null;
}
