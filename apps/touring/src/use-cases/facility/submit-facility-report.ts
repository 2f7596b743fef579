import { type Caller, Commands } from '@caravanserai/access';
import { accept, reject } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { reportNumbered } from '../../store/facility/reports';
import { lockStop } from '../../store/locks';

/** A host hands a version of its report in with a stop; from then on that stop's organiser reads it, and no other. */
@Injectable()
export class SubmitFacilityReport {
  constructor(private readonly commands: Commands) {}

  execute(caller: Caller, stopId: string, number: number) {
    return this.commands.run(caller, {
      action: 'submit-facility-report',
      load: async (tx) => {
        const place = await lockStop(tx, stopId);
        if (place === null) return null;
        const { organiserId, hostId, version } = place.stop;
        return { resource: { parties: { organiser: organiserId, host: hostId }, readBy: 'read-stop' }, version, state: place.stop };
      },
      execute: async (tx, stop, acting) => {
        const report = await reportNumbered(tx, stop.spaceId, number);
        if (report === null) return reject('report-unknown', { number });
        await tx.query(
          `insert into facility_submission (stop_id, space_id, report_number, submitted_at, account_key) values ($1, $2, $3, $4, $5)
           on conflict (stop_id, report_number) do update set submitted_at = excluded.submitted_at`, [stop.id, stop.spaceId, number, tx.now, acting.accountKey]);
        return accept({ stopId: stop.id, number, reportDate: report.reportDate, submittedAt: tx.now.toISOString() });
      },
    });
  }
}
