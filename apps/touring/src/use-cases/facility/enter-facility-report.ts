import type { Caller } from '@caravanserai/access';
import { type IsoDate, accept, reject } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import type { ReportFacts } from '../../domain/facility/report';
import { todayIn } from '../../domain/today';
import { nextNumber } from '../../store/facility/reports';
import { SpaceSteps } from './space-steps';

export interface ReportGiven {
  readonly reportDate: IsoDate;
  readonly facts: ReportFacts;
}

/** A host enters a new version of its facility report; the versions before it stay as they were handed in. */
@Injectable()
export class EnterFacilityReport {
  constructor(private readonly steps: SpaceSteps) {}

  execute(caller: Caller, spaceId: string, { reportDate, facts }: ReportGiven) {
    return this.steps.take(caller, spaceId, 'enter-facility-report', async (tx, space, acting) => {
      const today = todayIn(space.zone, tx.now);
      if (reportDate > today) return reject('report-dated-ahead', { reportDate, today });
      const number = await nextNumber(tx, 'facility_report', space.id);
      await tx.query('insert into facility_report (space_id, number, report_date, facts, entered_at, account_key) values ($1, $2, $3, $4, $5, $6)',
        [space.id, number, reportDate, facts, tx.now, acting.accountKey]);
      return accept({ number, reportDate, enteredAt: tx.now.toISOString() });
    });
  }
}
