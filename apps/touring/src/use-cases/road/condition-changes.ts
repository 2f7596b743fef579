import { conditionReportAdvanced, type EventOf } from '@caravanserai/contracts';
import { type Decision, accept } from '@caravanserai/kernel';
import { Outbox } from '@caravanserai/messaging';
import { type ActedBy, logTransition, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type ConditionAction, conditionLifecycle } from '../../domain/road/condition-lifecycle';
import { type ConditionReport, latestVersions } from '../../store/road/conditions';
import { type Stay, stayFactsForEvents } from '../../store/road/stays';
import { StayChanges } from './stay-changes';

type Step = EventOf<typeof conditionReportAdvanced>['step'];

/** Takes a report from state to state under the lock of its stay, and tells it. */
@Injectable()
export class ConditionChanges {
  constructor(
    private readonly outbox: Outbox,
    private readonly stays: StayChanges,
  ) {}

  async move(tx: Transaction, report: ConditionReport, action: ConditionAction, { signedAt = report.signedAt }: { readonly signedAt?: Date | null } = {}): Promise<Decision<ConditionReport>> {
    const next = conditionLifecycle.next(report.state, action);
    if (!next.ok) return next;
    const moved: ConditionReport = { ...report, state: next.value, version: report.version + 1, signedAt };
    await tx.query('update condition_report set state = $2, version = $3, signed_at = $4 where id = $1', [report.id, moved.state, moved.version, signedAt]);
    return accept(moved);
  }

  /** What was opened or amended, once its version is written. */
  written(tx: Transaction, by: ActedBy, stay: Stay, report: ConditionReport, before: ConditionReport | null): Promise<void> {
    return this.tell(tx, by, stay, { report, from: before?.state ?? null, action: before === null ? 'open' : 'amend' });
  }

  async tell(tx: Transaction, by: ActedBy, stay: Stay, { report, from, action }: { readonly report: ConditionReport; readonly from: ConditionReport['state'] | null; readonly action: Step }): Promise<void> {
    const { id: reportId, objectId, occasion, state } = report;
    const reportVersion = (await latestVersions(tx, [reportId])).get(reportId)?.number as number;
    await logTransition(tx, by, { of: conditionLifecycle.workflow, id: reportId, action, from, to: state });
    await this.outbox.add(tx, conditionReportAdvanced, reportId, { reportId, ...stayFactsForEvents(stay), objectId, occasion, step: action, state, reportVersion });
    await this.stays.touch(tx, stay);
  }
}
